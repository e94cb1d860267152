import {
  type DefinedName,
  type ReadCell,
  type SheetCells,
  type TableRange,
  type WorkbookCells,
} from "./cells";
import { LAST_COLUMN } from "./area";

/** Cells by `cellKey`; what is not there is blank. */
export type CellMap = ReadonlyMap<number, ReadCell>;

/** A workbook's cells without functions, so that they can be sent from one thread to another. */
export interface PlainWorkbook {
  readonly sheets: readonly PlainSheet[];
  readonly tables: readonly TableRange[];
  readonly names: readonly DefinedName[];
}

export interface PlainSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: CellMap;
}

const BLANK: ReadCell = {};
const COLUMNS = LAST_COLUMN + 1;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function cellsOfWorkbook({ sheets, tables, names }: PlainWorkbook): WorkbookCells {
  return { sheets: sheets.map(cellsOfSheet), tables, names };
}

/** A sheet to be read, with its cells by `cellKey`. */
export function cellsOfSheet({ name, hidden, cells }: PlainSheet): SheetCells {
  const filled = [...cells]
    .sort(([one], [other]) => one - other)
    .map(([key, cell]) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS, cell }));
  return {
    name,
    hidden,
    rows: (filled.at(-1)?.row ?? -1) + 1,
    columns: filled.reduce((columns, { column }) => Math.max(columns, column + 1), 0),
    cell: (row, column) => cells.get(cellKey(row, column)) ?? BLANK,
    filled,
  };
}
