import { OUTGROWN_NAME } from "../../layout";
import { sheetAddress } from "../address";
import { readReference } from "../area";
import { type CellValue } from "../cells";
import { type WorkbookContents } from "../content/contents";
import { OVERVIEW_COLUMNS } from "../sheets/room";
import { type IntegrityFinding } from "./finding";
import { ROOM_ROWS } from "./roomOf";
import { type SheetMatch } from "./sheetMatches";

/** Lists and times of the project that the sheets have no room for, by the block on Översikt that counts them. */
export function outgrownIn(
  contents: WorkbookContents,
  matches: readonly SheetMatch[],
): readonly IntegrityFinding[] {
  const block = blockOf(contents);
  const match = matches.find(({ name }) => name === block?.sheet);
  if (block === undefined || match === undefined) return [];
  return match.made.rows.flatMap(({ row, cells }): IntegrityFinding[] => {
    const valueIn = (column: number): CellValue | undefined =>
      cells.find((cell) => cell.column === column)?.value;
    const [used, room] = [valueIn(OVERVIEW_COLUMNS.value), valueIn(OVERVIEW_COLUMNS.share)];
    const at = match.now(row, OVERVIEW_COLUMNS.value);
    if (row < block.first || row >= block.end || at === undefined) return [];
    if (typeof used !== "number" || typeof room !== "number" || used <= room) return [];
    const address = sheetAddress(match.sheet.name, ...at);
    return [{ code: "outgrown", address, expected: String(room), found: String(used) }];
  });
}

/** Whether a cell as made counts the rows of a table that are in use, blank ones between them too. */
export function countsRows(contents: WorkbookContents, sheet: string, row: number): boolean {
  const block = blockOf(contents);
  return block !== undefined && sheet === block.sheet && row >= block.first && row <= block.end;
}

interface Block {
  readonly sheet: string;
  readonly first: number;
  /** The row of the count of what does not fit. */
  readonly end: number;
}

function blockOf({ names }: WorkbookContents): Block | undefined {
  const place = readReference(names.find(({ name }) => name === OUTGROWN_NAME)?.refersTo ?? "");
  return place === undefined
    ? undefined
    : { sheet: place.sheet, first: place.area.top - ROOM_ROWS, end: place.area.top };
}
