import { type BookReading } from "./bookIn";
import { gatherCells } from "./gatherCells";
import { inExcel } from "./run";

/**
 * The budget in the open workbook, by one run and one round trip whatever the number of rows. What understands the cells
 * is fetched when there are any of ours: the beginning of a budget does not wait for it.
 */
export async function readBook(): Promise<BookReading> {
  const cells = await inExcel(async (context) => {
    const gathered = gatherCells(context);
    await context.sync();
    return gathered();
  });
  if (cells.sheets.length === 0) return { state: "absent" };
  const { bookIn } = await import(/* webpackChunkName: "reader" */ "./bookIn");
  return bookIn(cells);
}
