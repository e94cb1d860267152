import { changedFields } from "../adjustments";
import { type Project } from "../budget";
import { clashesWith, type NamesInUse, namesInUse } from "./clashes";
import { gatherCells } from "./gatherCells";
import { bookToInsert, insertBook, type SheetOptions } from "./insertSheets";
import { isUsedElsewhere } from "./foreignUse";
import { ExcelProblem } from "./problem";
import { bookIn, type ReadBook } from "./bookIn";
import { inExcel } from "./run";
import { type Former, formerSheets, putBack, setAside } from "./setAside";

export type Rebuilt =
  /**
   * `kept`: names of the former sheets, which stay where they hold something that is not ours, or where formulas on
   * other sheets read them. Empty: they held nothing else and are gone.
   */
  | { readonly ok: true; readonly kept: readonly string[] }
  /** Names that others than the former sheets have; nothing was done. */
  | { readonly ok: false; readonly clashes: readonly string[] };

/**
 * Lays out the sheets anew for a project that outgrew them. Nothing is destroyed: the former sheets are set aside under
 * other names until the new ones read as the same project, and go only if all that they held was ours. If anything
 * fails they get their names back. Excel forgets what could be undone before this step.
 */
export async function rebuildSheets(project: Project, options: SheetOptions): Promise<Rebuilt> {
  const book = await bookToInsert(project, options);
  return inExcel(async (context) => {
    const [gathered, inUse] = [gatherCells(context), namesInUse(context)];
    await context.sync();
    const present = bookIn(gathered());
    if (present.state !== "read" || changedFields(project, present.project).length > 0)
      throw new ExcelProblem("gone", "ChangedSinceRead");
    const former = formerSheets(present.cells, book, inUse());
    const clashes = clashesWith(book, others(inUse(), former));
    if (clashes.length > 0) return { ok: false, clashes };
    const kept = await mustStay(context, present, former);
    try {
      await setAside(context, former);
      await insertBook(context, book);
      await readsAs(context, project);
    } catch (error) {
      await putBack(context, former, book);
      throw error;
    }
    if (kept) return { ok: true, kept: former.sheets.map(({ aside }) => aside) };
    for (const { aside } of former.sheets) context.workbook.worksheets.getItem(aside).delete();
    await context.sync();
    return { ok: true, kept: [] };
  });
}

/** The names that stay when the former sheets are set aside. */
function others({ sheets, names }: NamesInUse, former: Former): NamesInUse {
  const ours = new Set([
    ...former.tables.map(({ name }) => name.toLowerCase()),
    ...former.names.map(({ name }) => name.toLowerCase()),
  ]);
  return {
    sheets: sheets.filter((name) => !former.sheets.some((each) => each.name === name)),
    names: names.filter((name) => !ours.has(name.toLowerCase())),
  };
}

async function mustStay(context: Excel.RequestContext, present: ReadBook, former: Former): Promise<boolean> {
  const { holdsMoreThanOurs } = await import(/* webpackChunkName: "writer" */ "./writer");
  return holdsMoreThanOurs(present) || (await isUsedElsewhere(context, former));
}

async function readsAs(context: Excel.RequestContext, project: Project): Promise<void> {
  const gathered = gatherCells(context);
  await context.sync();
  const now = bookIn(gathered());
  if (now.state !== "read" || changedFields(project, now.project).length > 0)
    throw new ExcelProblem("refused", "NotReadAsWritten");
}
