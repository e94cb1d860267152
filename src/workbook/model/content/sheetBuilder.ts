import {
  HEADING_ROW,
  HELP_ROW,
  type Language,
  type LookId,
  type NumberFormatId,
  type SheetId,
  sheetName,
  SHEETS,
  TITLE_ROW,
} from "../../layout";
import { cellAddress, sheetAddress } from "../address";
import { type CellValue, type DefinedName } from "../cells";
import {
  type ConditionalFormat,
  type ContentCell,
  type SheetContents,
  type TableContents,
  type Validation,
} from "./contents";

/** A formula and the result that the core gives it; a blank result is one that is not known before recalculation. */
export interface Formula {
  readonly formula: string;
  readonly value?: CellValue | undefined;
  /** Name of the figure that it shows, or is a step towards. */
  readonly figure?: string | undefined;
  readonly towards?: string | undefined;
}

export interface Dress {
  readonly look?: LookId;
  readonly format?: NumberFormatId;
}

/** Gathers the cells of one sheet, and the names that are given to them. */
export interface SheetBuilder {
  readonly id: SheetId;
  readonly language: Language;
  readonly put: (row: number, column: number, value: CellValue | undefined, dress?: Dress) => void;
  readonly calculate: (row: number, column: number, formula: Formula, dress?: Dress) => void;
  readonly name: (name: string, row: number, column: number) => void;
  readonly nameBlock: (name: string, from: readonly [number, number], to: readonly [number, number]) => void;
  readonly table: (table: TableContents) => void;
  readonly validate: (validation: Validation) => void;
  readonly emphasise: (format: ConditionalFormat) => void;
  readonly finish: (page: SheetPage) => {
    readonly sheet: SheetContents;
    readonly names: readonly DefinedName[];
  };
}

export interface SheetPage {
  readonly widths: readonly number[];
  readonly frozenColumns: number;
  readonly pagesWide?: number;
  readonly printColumns?: number;
}

/** A sheet with its title and help in the first rows. */
export function sheetBuilder(id: SheetId, language: Language): SheetBuilder {
  const name = sheetName(id, language);
  const facts = SHEETS.find((sheet) => sheet.id === id);
  const rows = new Map<number, Map<number, ContentCell>>();
  const names: DefinedName[] = [];
  const validations: Validation[] = [];
  const conditionalFormats: ConditionalFormat[] = [];
  let tableOfSheet: TableContents | undefined;

  const place = (row: number, cell: ContentCell): void => {
    const cells = rows.get(row) ?? new Map<number, ContentCell>();
    rows.set(row, cells.set(cell.column, cell));
  };
  const put: SheetBuilder["put"] = (row, column, value, { look = "label", format } = {}) => {
    place(row, {
      column,
      look,
      ...(value === undefined ? {} : { value }),
      ...(format === undefined ? {} : { format }),
    });
  };

  put(TITLE_ROW, 0, name, { look: "title" });
  put(HELP_ROW, 0, facts?.help[language], { look: "help" });
  return {
    id,
    language,
    put,
    calculate: (row, column, { formula, value, figure, towards }, dress = {}) => {
      const { look = "formula", format = "kronor" } = dress;
      place(row, {
        column,
        formula,
        look,
        format,
        ...(value === undefined ? {} : { value }),
        ...(figure === undefined ? {} : { figure }),
        ...(towards === undefined ? {} : { towards }),
      });
    },
    name: (given, row, column) => {
      names.push({ name: given, refersTo: `${sheetPrefix(name)}${fixed(row, column)}` });
    },
    nameBlock: (given, [top, left], [bottom, right]) => {
      names.push({
        name: given,
        refersTo: `${sheetPrefix(name)}${fixed(top, left)}:${fixed(bottom, right)}`,
      });
    },
    table: (table) => {
      tableOfSheet = table;
    },
    validate: (validation) => validations.push(validation),
    emphasise: (format) => conditionalFormats.push(format),
    finish: ({ widths, frozenColumns, pagesWide = 1, printColumns }) => ({
      names,
      sheet: {
        id,
        name,
        rows: [...rows]
          .sort(([a], [b]) => a - b)
          .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.column - b.column) })),
        widths,
        frozen: { rows: HEADING_ROW + 1, columns: frozenColumns },
        protected: facts?.kind === "result",
        pagesWide,
        orientation: facts?.orientation ?? "landscape",
        ...(printColumns === undefined ? {} : { printColumns }),
        ...(tableOfSheet === undefined ? {} : { table: tableOfSheet }),
        validations,
        conditionalFormats,
      },
    }),
  };
}

/** `$C$12`. */
export function fixed(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** `$C12`: the row moves with the formula. */
export function fixedColumn(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

/** `C$12`. */
export function fixedRow(row: number, column: number): string {
  return cellAddress(row, column).replace(/(\d+)$/, "$$$1");
}

/** `$C$5:$C$19`. */
export function fixedColumnBlock(column: number, first: number, last: number): string {
  return `${fixed(first, column)}:${fixed(last, column)}`;
}

/** `'Månader'!`, ready to stand before an address. */
export function sheetPrefix(name: string): string {
  return sheetAddress(name, 0, 0).slice(0, -"A1".length);
}
