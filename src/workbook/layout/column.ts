import { type Bilingual } from "../../law";
import { type ChoiceListId } from "./choices";

/** The languages that a workbook can be laid out in; its words stand beside each other in every declaration. */
export type Language = keyof Bilingual;

/**
 * What a cell holds.
 *
 * - `text`: text as it stands. `id`: the id of the row, lower-case letters, digits and hyphens.
 * - `amount`: kronor. `share`: a fraction, shown in per cent. `number`: a decimal. `count`: a whole number.
 * - `date`: an Excel date. `month`: the Excel date of the month's first day.
 * - `choice`: a word of the column's choice list; readers take either language's word and the id.
 * - `openChoice`: the same, but any other text stands for itself.
 * - `reference`: the id of a row in another table.
 * - `yesNo`: Ja or Nej (Yes, No); blank says nothing.
 * - `anything`: text, a number or a truth value, told apart by the cell itself.
 * - `callTerms`: what a call decides in one line of text (`callTerms.ts`).
 */
export type CellType =
  | "text"
  | "id"
  | "amount"
  | "share"
  | "number"
  | "count"
  | "date"
  | "month"
  | "choice"
  | "openChoice"
  | "reference"
  | "yesNo"
  | "anything"
  | "callTerms";

/** A table whose rows others refer to by id. */
export type ReferredTable = "organisations" | "subProjects" | "costs";

/** How one value of the model stands in a cell. */
export interface CellForm {
  readonly type: CellType;
  /** Types choice and openChoice only. */
  readonly choices?: ChoiceListId;
  /** Type reference only. */
  readonly refersTo?: ReferredTable;
  /** What the cell may hold, for the validation of Excel; the reader has its own words for it. */
  readonly least?: number;
  readonly most?: number;
}

/** A column of an input table. */
export interface Column extends CellForm {
  /** Unique in its table and the same in every language. */
  readonly id: string;
  /** Where its value stands in the line of the project file: `monthlySalary`, `roles.owner`, `advance.amount`. */
  readonly field: string;
  readonly heading: Bilingual;
  /** Characters of the body font. */
  readonly width: number;
  /** Shown when the cell is chosen. */
  readonly note?: Bilingual;
  /** "result": a formula that shows what the row costs; readers leave it alone. */
  readonly holds: "input" | "result";
  /** Always to be filled in. Absent: what a blank cell means is said by `note`, or nothing. */
  readonly required?: true;
}

type Rest = Partial<Omit<Column, "id" | "field" | "heading" | "type" | "width" | "holds">> & {
  readonly field?: string;
};

/** An input column; its field is its id where nothing else is said. */
export function column(
  id: string,
  type: CellType,
  width: number,
  heading: Bilingual,
  { field = id, ...rest }: Rest = {},
): Column {
  return { id, field, type, width, heading, holds: "input", ...rest };
}

/** A column with what each row comes to, in kronor, by formula. */
export function totalColumn(note: Bilingual): Column {
  return {
    id: "total",
    field: "",
    type: "amount",
    width: 14,
    heading: { sv: "Summa", en: "Total" },
    note,
    holds: "result",
  };
}
