import { type Nullable } from "@univerjs/core";
import { ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/** An error among the arguments, as the runtime hands it over: it knows its code. */
export interface ErrorCell {
  readonly code: string;
}

/** What a cell hands over; null is a blank one, or an argument that was left out. */
type Cell = null | boolean | number | string | ErrorCell;

/** A cell, rows of columns, or a list of them where the parameter repeats. */
export type FunctionArgument = Cell | readonly FunctionArgument[];

/** Univer's value in the shape of its parameter. A range of several cells stays one where a single value is asked for. */
export function readArgument(variant: BaseValueObject | undefined, isMatrix: boolean): FunctionArgument {
  if (variant === undefined) return null;
  const rows = rowsOf(variant);
  if (isMatrix) return rows;
  const [[first = null, ...beside] = [], ...below] = rows;
  return beside.length === 0 && below.length === 0 ? first : rows;
}

function rowsOf(variant: BaseValueObject): readonly (readonly Cell[])[] {
  if (!(variant instanceof ArrayValueObject)) return [[cellOf(variant)]];
  return variant.getArrayValue().map((row) => row.map(cellOf));
}

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { code: String(value.getValue()) };
  const plain = value.getValue();
  return value.isBoolean() ? Boolean(plain) : plain;
}
