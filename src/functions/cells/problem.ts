import { type ArgumentName, type Language } from "../../i18n";
import { type Filled } from "./content";

/** What an argument may be, for the sentence that it is not. */
export type Expected =
  | { readonly kind: "amount" }
  | { readonly kind: "amountFromZero" }
  | { readonly kind: "share"; readonly least: string; readonly most: string }
  | { readonly kind: "number"; readonly above: number | undefined; readonly most: number | undefined }
  | { readonly kind: "whole"; readonly least: number; readonly most: number }
  | { readonly kind: "unit" }
  | { readonly kind: "date" }
  | { readonly kind: "month" }
  | { readonly kind: "flag" }
  | { readonly kind: "text" }
  | { readonly kind: "choice"; readonly words: Readonly<Record<Language, readonly string[]>> };

/** An argument, and the cell of it where it is a range; rows and columns count from 1. */
export interface Place {
  readonly argument: ArgumentName;
  readonly cell?: { readonly row: number; readonly column: number };
}

/** What keeps a function from an answer. Each becomes one sentence: which argument, what it is, what to write. */
export type CellProblem =
  | { readonly code: "missing"; readonly at: Place; readonly expected: Expected }
  | { readonly code: "notAllowed"; readonly at: Place; readonly value: Filled; readonly expected: Expected }
  | { readonly code: "errorValue"; readonly at: Place; readonly error: string }
  | {
      readonly code: "severalCells";
      readonly argument: ArgumentName;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly code: "wrongOrder"; readonly start: string; readonly end: string }
  | {
      readonly code: "differentLengths";
      readonly first: ArgumentName;
      readonly firstCells: number;
      readonly second: ArgumentName;
      readonly secondCells: number;
    }
  | { readonly code: "noWeight"; readonly argument: ArgumentName }
  | { readonly code: "amountOutOfRange" }
  /** Well-formed arguments to which there is no answer, and why; `#N/A`. */
  | { readonly code: "noAnswer"; readonly because: Readonly<Record<Language, string>> }
  /** A well-formed argument that names nothing known; `#N/A` instead of `#VALUE!`. */
  | { readonly code: "notFound"; readonly at: Place; readonly value: Filled; readonly expected: Expected };
