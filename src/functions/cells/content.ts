/**
 * What a cell gives a function, whatever shape it arrives in: a blank one arrives as null, an error as an object of the
 * runtime or as its text, a formatted number or a linked data type as an object with a plain value in it.
 */
export type CellContent = { readonly is: "blank" } | Filled | CellErrorContent;

/** A value that a person or a formula put there. */
export type Filled =
  | { readonly is: "number"; readonly number: number }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "flag"; readonly flag: boolean }
  | { readonly is: "other" };

interface CellErrorContent {
  readonly is: "error";
  /** As the cell shows it: `#DIV/0!`. */
  readonly error: string;
}

const BLANK = { is: "blank" } as const;
const ERROR_TEXT = /^#[A-Z][A-Z_/0]*[!?]?$/;
const NUMBER_ERROR = "#NUM!";
const UNNAMED_ERROR = "#VALUE!";

export function contentOf(cell: unknown): CellContent {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? { is: "number", number: cell } : { is: "error", error: NUMBER_ERROR };
    case "string":
      return textContent(cell);
    case "boolean":
      return { is: "flag", flag: cell };
    case "undefined":
      return BLANK;
    case "object":
      return cell === null ? BLANK : objectContent(cell);
    default:
      return { is: "other" };
  }
}

function textContent(text: string): CellContent {
  const trimmed = text.trim();
  if (trimmed === "") return BLANK;
  return ERROR_TEXT.test(trimmed) ? { is: "error", error: trimmed } : { is: "text", text: trimmed };
}

function objectContent(cell: object): CellContent {
  if ("code" in cell && typeof cell.code === "string" && ERROR_TEXT.test(cell.code))
    return { is: "error", error: cell.code };
  const value = "basicValue" in cell ? cell.basicValue : undefined;
  if ("basicType" in cell && cell.basicType === "Error")
    return { is: "error", error: typeof value === "string" ? value : UNNAMED_ERROR };
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
    ? contentOf(value)
    : { is: "other" };
}
