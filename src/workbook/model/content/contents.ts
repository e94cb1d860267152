import { type Language, type LookId, type NumberFormatId, type SheetId } from "../../layout";
import { type CellValue, type DefinedName } from "../cells";

/*
 * A workbook as the writer sees it: a grid of cells with their formats, and no file. Rows and columns count from 0.
 */

export interface ContentCell {
  readonly column: number;
  /** For a formula: its result by the core, so that the figures stand before anything is recalculated. */
  readonly value?: CellValue;
  /** Without its equals sign, in English with commas. */
  readonly formula?: string;
  /** Name of the figure that the formula shows, as `explainer` knows it. */
  readonly figure?: string;
  /** Name of the figure that the formula is a step towards. */
  readonly towards?: string;
  readonly look: LookId;
  readonly format?: NumberFormatId;
}

export interface ContentRow {
  readonly row: number;
  /** In order of columns. */
  readonly cells: readonly ContentCell[];
}

/** Rectangle of cells of one sheet, last ones inclusive. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableContents {
  readonly name: string;
  /** From the headings to the last row. */
  readonly block: Block;
  readonly columns: readonly { readonly heading: string; readonly formula?: string }[];
}

/** What Excel lets into cells. */
export interface Validation {
  readonly block: Block;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "decimal" | "whole" | "date"; readonly least: number; readonly most: number };
  /** "stop" refuses other input, "warning" asks. */
  readonly style: "stop" | "warning";
  /** Shown where other input is refused, or asked about. */
  readonly refusal: { readonly title: string; readonly text: string };
  readonly prompt?: string;
}

/** Looks that a cell takes on while a formula holds. */
export interface ConditionalFormat {
  readonly block: Block;
  readonly formula: string;
  readonly look: "bad" | "warn" | "covered";
}

export interface SheetContents {
  readonly id: SheetId;
  readonly name: string;
  readonly rows: readonly ContentRow[];
  /** Width in characters of each column from the first. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protected: boolean;
  readonly orientation: "landscape" | "portrait";
  /** Pages side by side on paper; the frozen columns are repeated on each. */
  readonly pagesWide: number;
  /** Columns that are printed; absent: all. */
  readonly printColumns?: number;
  readonly table?: TableContents;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

export interface DocumentProperties {
  readonly title: string;
  readonly description: string;
  /** ISO date and time; from the model, so that the same model gives the same bytes. */
  readonly created: string;
  readonly footer: { readonly left: string; readonly page: string; readonly of: string };
}

export interface WorkbookContents {
  readonly language: Language;
  readonly sheets: readonly SheetContents[];
  readonly names: readonly DefinedName[];
  readonly properties: DocumentProperties;
}
