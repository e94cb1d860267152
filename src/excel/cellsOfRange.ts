import { cellKey, type CellMap, type CellValue, type ReadCell } from "../workbook/model";

/** What Office.js loads of a range; rows and columns of the sheet count from 0. */
export interface LoadedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The cells of a range that hold anything. */
export function cellsOfRange({ rowIndex, columnIndex, values, formulas }: LoadedRange): CellMap {
  const cells = new Map<number, ReadCell>();
  values.forEach((row, down) => {
    row.forEach((value, right) => {
      const cell = readCell(value, formulas[down]?.[right]);
      if (cell !== undefined) cells.set(cellKey(rowIndex + down, columnIndex + right), cell);
    });
  });
  return cells;
}

function readCell(value: unknown, given: unknown): ReadCell | undefined {
  const formula = formulaIn(given, value);
  const read = valueIn(value, formula);
  if (formula === undefined) return read === undefined ? undefined : { value: read };
  return read === undefined ? { formula } : { formula, value: read };
}

/** A text that begins with an equals sign is given as its own formula; no formula has itself as its result. */
function formulaIn(given: unknown, value: unknown): string | undefined {
  return typeof given === "string" && given.startsWith("=") && given !== value ? given.slice(1) : undefined;
}

/** Names of errors, `#DIV/0!` and `#N/A`, which Office.js gives as texts. */
const ERROR = /^#(?:[A-Z0-9_/]+[!?]|N\/A)$/;

/** A blank cell is an empty text; a formula may have one as its result. */
function valueIn(value: unknown, formula: string | undefined): CellValue | undefined {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  if (value === "" && formula === undefined) return undefined;
  return ERROR.test(value) ? { error: value } : value;
}
