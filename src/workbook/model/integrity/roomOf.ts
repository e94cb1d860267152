import { OUTGROWN_NAME } from "../../layout";
import { readReference } from "../area";
import { type CellValue, type WorkbookCells } from "../cells";
import { LINE_BLOCKS, type Room } from "../content/plan";
import { OVERVIEW_COLUMNS, REACHED } from "../sheets/room";

/** Months of Månader, years of Budget and months of Likviditet stand below the tables. */
const TIMES = 3;
export const ROOM_ROWS = REACHED.length + TIMES;

/** What the workbook says that it was laid out for; undefined where it no longer says so. */
export function roomOf({ sheets, names }: WorkbookCells): Room | undefined {
  const place = readReference(names.find(({ name }) => name === OUTGROWN_NAME)?.refersTo ?? "");
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  if (place === undefined || sheet === undefined) return undefined;
  const top = place.area.top - ROOM_ROWS;
  const column = place.area.left + OVERVIEW_COLUMNS.share - OVERVIEW_COLUMNS.value;
  const rooms = Array.from({ length: ROOM_ROWS }, (_, row) => sheet.cell(top + row, column).value).filter(
    isRoom,
  );
  const [months, years, cashFlowMonths] = rooms.slice(REACHED.length);
  if (
    rooms.length < ROOM_ROWS ||
    months === undefined ||
    years === undefined ||
    cashFlowMonths === undefined
  ) {
    return undefined;
  }
  // Underlag and Månader have a cell for every row and month that there is room for: a workbook that has fewer cells in
  // all is not laid out as it says, and to make such contents anew could take forever.
  const filled = sheets.reduce((sum, each) => sum + each.filled.length, 0);
  const rows = rooms.slice(0, REACHED.length).reduce((sum, room) => sum + room, 0);
  if (rows > filled || Math.max(years, cashFlowMonths) > filled || linesIn(rooms) * months > filled)
    return undefined;
  const capacity = Object.fromEntries(REACHED.map(([table], index) => [table, rooms[index]]));
  return { capacity, months, years, cashFlowMonths };
}

function linesIn(rooms: readonly number[]): number {
  const blocks: readonly string[] = LINE_BLOCKS;
  return REACHED.reduce((sum, [table], index) => sum + (blocks.includes(table) ? (rooms[index] ?? 0) : 0), 0);
}

function isRoom(value: CellValue | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}
