/*
 * What a reader sees of a workbook, whoever fetched it: `workbook/file` from the bytes of an .xlsx, `excel` from Office.js.
 * Rows and columns count from 0.
 */

/** What a cell holds. Dates are Excel serial numbers, as in the file. Errors keep their name, `#DIV/0!`. */
export type CellValue = string | number | boolean | CellError;

export interface CellError {
  readonly error: string;
}

export interface ReadCell {
  /** Absent where the cell is blank. For a formula: its last result. */
  readonly value?: CellValue;
  /** The formula without its equals sign, in English with commas, as the file keeps it. */
  readonly formula?: string;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ReadCell;
}

export interface SheetCells {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows and columns that hold anything. */
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => ReadCell;
  /** The cells that hold anything, row by row: a single cell at the end of the sheet must not cost a walk there. */
  readonly filled: readonly PlacedCell[];
}

/** A table (list object) of the workbook, by its name of the file, which is the same in every language. */
export interface TableRange {
  readonly name: string;
  readonly sheet: string;
  /** Row of the headings. */
  readonly top: number;
  readonly left: number;
  /** Last row and column, inclusive. */
  readonly bottom: number;
  readonly right: number;
}

export interface DefinedName {
  readonly name: string;
  /** What it refers to, `Finansiering!$B$14`; a broken reference reads `#REF!`. */
  readonly refersTo: string;
}

export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly TableRange[];
  readonly names: readonly DefinedName[];
}
