import { type Bilingual } from "../../../law";
import { type Language, type NumberFormatId } from "../../layout";
import { type CellValue, type TableRange, type WorkbookCells } from "../cells";

/** One cell to write. Absent `value` and `formula`: the cell becomes blank. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** Without its equals sign, in English with commas. */
  readonly formula?: string;
  /** What the cell held when it was read; absent for a blank one. */
  readonly was?: CellValue;
  /** The number format that a cell of a new row takes. */
  readonly format?: NumberFormatId;
}

/** A table that must reach further down, to the row `bottom`, inclusive. */
export interface TableGrowth {
  readonly table: TableRange;
  readonly bottom: number;
}

/** Why a change of the project cannot be written to a workbook. */
export type WriteRefusal =
  /** The column, the fact or the table that would hold it is gone. */
  | { readonly code: "noPlace"; readonly sheet: Bilingual; readonly heading: Bilingual }
  /** A list would have to grow over a cell that holds something else. */
  | { readonly code: "noRoom"; readonly cell: string }
  /** The workbook would not read as the changed project: something in it stands in the way of this field. */
  | { readonly code: "unwritable"; readonly path: string };

export type Writes =
  | { readonly ok: true; readonly writes: readonly CellWrite[]; readonly growths: readonly TableGrowth[] }
  | { readonly ok: false; readonly reason: WriteRefusal };

/** A workbook that was read, as far as writing needs it. */
export interface Written {
  readonly cells: WorkbookCells;
  readonly language: Language;
  readonly cellOf: (path: string) => string | undefined;
}
