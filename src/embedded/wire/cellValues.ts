/*
 * Cell values between a formula and a custom function. Excel's errors travel apart from texts: a text "#N/A" is a text.
 */
import { type Plain } from "./hostObject";

/** An error in a cell; the message is what Excel shows beside it. */
export interface CellError {
  /** As the cell shows it, `#VALUE!`. */
  readonly error: string;
  readonly message?: string;
}

export type CellValue = null | boolean | number | string | CellError;

/** What a custom function takes and gives: one cell, or rows of cells. */
export type CellValues = CellValue | readonly (readonly CellValue[])[];

export const isError = (value: CellValues | undefined): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

export const isRows = (value: CellValues): value is readonly (readonly CellValue[])[] => Array.isArray(value);

/** A value from the runtime's JSON: a plain cell, or what stands for an error, a formatted number and the like. */
export const readCellValues = (value: Plain | undefined): CellValues => {
  if (!isList(value)) return readCell(value);
  return value.map((row) => (isList(row) ? row.map(readCell) : [readCell(row)]));
};

const readCell = (value: Plain | undefined): CellValue => {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") return value;
  if (isList(value)) throw new Error("A custom function gave a list inside a row");
  const { basicType, basicValue, message } = value;
  if (basicType === "Error" && typeof basicValue === "string") {
    return { error: basicValue, ...(typeof message === "string" && { message }) };
  }
  if (basicValue === undefined) throw new Error(`A custom function gave ${JSON.stringify(value)}`);
  return readCell(basicValue);
};

const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value);
