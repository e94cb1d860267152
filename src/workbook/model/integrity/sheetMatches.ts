import { sheetCalled, TABLES } from "../../layout";
import { type Area, readReference } from "../area";
import { type SheetCells, type WorkbookCells } from "../cells";
import { type SheetContents, type WorkbookContents } from "../content/contents";
import { type Room } from "../content/plan";
import { type LocatedTable, locateTables } from "../reading/locateTables";
import { linesIn } from "../reading/readLines";
import { sameWord } from "../reading/readValue";
import { type SheetMap } from "./canonicalFormula";

/** A sheet as made beside the sheet of the workbook that it has become. */
export interface SheetMatch extends SheetMap {
  readonly made: SheetContents;
  readonly sheet: SheetCells;
  readonly table?: LocatedTable;
  /** Whether sheet, rows and columns stand as they were made. */
  readonly unmoved: boolean;
  /** Where a cell as made stands now; undefined where its row or column is gone. */
  readonly now: (row: number, column: number) => readonly [row: number, column: number] | undefined;
}

/**
 * The sheets as made, found in the workbook: by their names in either language, else by where the defined names lead.
 * Sheets that are gone are left out. `room` is what the workbook was laid out for.
 */
export function sheetMatches(
  cells: WorkbookCells,
  contents: WorkbookContents,
  room: Room | undefined,
): readonly SheetMatch[] {
  const tables = locateTables(cells, Object.values(TABLES));
  return contents.sheets.flatMap((made): SheetMatch[] => {
    const table = [...tables].find(([id]) => id === made.id)?.[1];
    const sheet = table?.sheet ?? sheetOf(made, cells, contents);
    if (sheet === undefined) return [];
    return [table === undefined ? shifted(made, sheet, cells, contents) : withTable(made, table, room)];
  });
}

function sheetOf(
  made: SheetContents,
  cells: WorkbookCells,
  contents: WorkbookContents,
): SheetCells | undefined {
  const byName = cells.sheets.find(({ name }) => sheetCalled(name) === made.id);
  if (byName !== undefined) return byName;
  const leadsTo = namesOn(made, cells, contents).map(({ sheet }) => sheet);
  return cells.sheets.find(({ name }) => leadsTo.includes(name) && sheetCalled(name) === undefined);
}

/** Where the names that were given on a sheet lead now, beside where they led. */
function namesOn(
  made: SheetContents,
  cells: WorkbookCells,
  contents: WorkbookContents,
): readonly { readonly sheet: string; readonly before: Area; readonly area: Area }[] {
  return contents.names.flatMap(({ name, refersTo }) => {
    const before = readReference(refersTo);
    const now = readReference(
      cells.names.find((each) => sameWord(each.name) === sameWord(name))?.refersTo ?? "",
    );
    return before?.sheet === made.name && now !== undefined
      ? [{ sheet: now.sheet, before: before.area, area: now.area }]
      : [];
  });
}

/** A sheet whose rows and columns have moved as a whole, as its title and most of its names have. */
function shifted(
  made: SheetContents,
  sheet: SheetCells,
  cells: WorkbookCells,
  contents: WorkbookContents,
): SheetMatch {
  const [rows, columns] = commonest([
    ...titleShift(made, sheet),
    ...namesOn(made, cells, contents)
      .filter((name) => name.sheet === sheet.name)
      .map(({ before, area }) => [area.top - before.top, area.left - before.left] as const),
  ]);
  return {
    made,
    sheet,
    name: made.name,
    unmoved: sheet.name === made.name && rows === 0 && columns === 0,
    asMade: (row, column) => [row - rows, column - columns],
    now: (row, column) => [row + rows, column + columns],
  };
}

type Shift = readonly [rows: number, columns: number];

function titleShift(made: SheetContents, sheet: SheetCells): readonly Shift[] {
  const [first] = made.rows;
  const [title] = first?.cells ?? [];
  if (first === undefined || title?.value === undefined) return [];
  const found = sheet.filled.find(({ cell }) => cell.value === title.value);
  return found === undefined ? [] : [[found.row - first.row, found.column - title.column]];
}

/** The first of the commonest shifts; none where nothing tells. */
function commonest(shifts: readonly Shift[]): Shift {
  const counts = new Map<string, { shift: Shift; count: number }>();
  for (const shift of shifts) {
    const seen = counts.get(shift.join()) ?? { shift, count: 0 };
    counts.set(shift.join(), { shift, count: seen.count + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.shift ?? [0, 0];
}

/** A sheet with a table: columns by their headings, the rows of lines in their order, all else moved with the table. */
function withTable(made: SheetContents, table: LocatedTable, room: Room | undefined): SheetMatch {
  const { sheet, top } = table;
  const block = made.table?.block ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const columns = movedColumns(made, table);
  const back = new Map([...columns].map(([before, after]) => [after, before]));
  const rows = top - block.top;
  const lines = linesIn(table).map(({ row }) => row);
  const last = Math.min((lines.at(-1) ?? top + 1) - rows, lastReached(made, room));
  return {
    made,
    sheet,
    table,
    name: made.name,
    unmoved:
      sheet.name === made.name && rows === 0 && [...columns].every(([before, after]) => before === after),
    lines: { first: block.top + 1, last },
    asMade: (row, column) => [row - rows, back.get(column) ?? column],
    now: (row, column) => {
      const isLine = row > block.top && row <= block.bottom;
      const at = isLine ? lines[row - block.top - 1] : row + rows;
      const moved = columns.get(column);
      return at === undefined || moved === undefined ? undefined : [at, moved];
    },
  };
}

/** The last row that the formulas were made to reach; lines below it are told as such. */
function lastReached({ id, table }: SheetContents, room: Room | undefined): number {
  const capacity = Object.entries(room?.capacity ?? {}).find(([name]) => name === id)?.[1];
  return table === undefined || capacity === undefined ? Infinity : table.block.top + capacity;
}

/** Where each column as made stands now, by its heading. */
function movedColumns(made: SheetContents, { sheet, top }: LocatedTable): ReadonlyMap<number, number> {
  const left = made.table?.block.left ?? 0;
  const headings = sheet.filled.filter(({ row }) => row === top);
  return new Map(
    (made.table?.columns ?? []).flatMap(({ heading }, index) => {
      const found = headings.find(
        ({ cell: { value } }) => typeof value === "string" && sameWord(value) === sameWord(heading),
      );
      return found === undefined ? [] : [[left + index, found.column] as const];
    }),
  );
}
