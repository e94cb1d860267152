import { sheetAddress } from "../address";
import { readReference } from "../area";
import { type CellValue } from "../cells";
import { type WorkbookContents } from "../content/contents";
import { OUTGROWN_NAME, OVERVIEW_COLUMNS } from "../sheets/room";
import { type IntegrityFinding } from "./finding";
import { ROOM_ROWS } from "./roomOf";
import { type SheetMatch } from "./sheetMatches";

/** Lists and times of the project that the sheets have no room for, by the block on Översikt that counts them. */
export function outgrownIn(
  contents: WorkbookContents,
  matches: readonly SheetMatch[],
): readonly IntegrityFinding[] {
  const place = readReference(contents.names.find(({ name }) => name === OUTGROWN_NAME)?.refersTo ?? "");
  const match = matches.find(({ name }) => name === place?.sheet);
  if (place === undefined || match === undefined) return [];
  const [first, end] = [place.area.top - ROOM_ROWS, place.area.top];
  const rows = match.made.rows.filter(({ row }) => row >= first && row < end);
  return rows.flatMap(({ row, cells }): IntegrityFinding[] => {
    const valueIn = (column: number): CellValue | undefined =>
      cells.find((cell) => cell.column === column)?.value;
    const [used, room] = [valueIn(OVERVIEW_COLUMNS.value), valueIn(OVERVIEW_COLUMNS.share)];
    const at = match.now(row, OVERVIEW_COLUMNS.value);
    if (typeof used !== "number" || typeof room !== "number" || used <= room || at === undefined) return [];
    return [
      {
        code: "outgrown",
        address: sheetAddress(match.sheet.name, ...at),
        expected: String(room),
        found: String(used),
      },
    ];
  });
}
