import { type Project } from "../../../budget";
import { changedFields } from "../../../adjustments";
import { type ReadCell, type SheetCells, type WorkbookCells } from "../cells";
import { readWorkbook } from "../reading/readWorkbook";
import { cellKey, cellsOfSheet } from "../sparseSheet";
import { type CellWrite, type TableGrowth } from "./write";

/** The first field that would not be read as `after` has it, were the cells written; undefined where all would. */
export function readsBackAs(
  after: Project,
  cells: WorkbookCells,
  writes: readonly CellWrite[],
  growths: readonly TableGrowth[],
): string | undefined {
  const read = readWorkbook(afterWrites(cells, writes, growths));
  if (!read.ok) {
    const [first] = read.problems;
    return first !== undefined && "cell" in first ? first.cell : "";
  }
  return changedFields(after, read.project)[0]?.path;
}

/** The workbook as it will be. */
export function afterWrites(
  { sheets, tables, names }: WorkbookCells,
  writes: readonly CellWrite[],
  growths: readonly TableGrowth[],
): WorkbookCells {
  const bottoms = new Map(growths.map(({ table, bottom }) => [table, bottom]));
  return {
    sheets: sheets.map((sheet) =>
      withCells(
        sheet,
        writes.filter((write) => write.sheet === sheet.name),
      ),
    ),
    tables: tables.map((table) => ({ ...table, bottom: bottoms.get(table) ?? table.bottom })),
    names,
  };
}

function withCells(sheet: SheetCells, writes: readonly CellWrite[]): SheetCells {
  if (writes.length === 0) return sheet;
  const cells = new Map<number, ReadCell>(
    sheet.filled.map(({ row, column, cell }) => [cellKey(row, column), cell]),
  );
  for (const { row, column, value, formula } of writes) {
    if (formula !== undefined) cells.set(cellKey(row, column), { formula });
    else if (value === undefined) cells.delete(cellKey(row, column));
    else cells.set(cellKey(row, column), { value });
  }
  return cellsOfSheet({ name: sheet.name, hidden: sheet.hidden, cells });
}
