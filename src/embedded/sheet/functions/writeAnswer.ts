import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { isErrorName } from "../model/cellValue";

/** What a custom function answers for one cell; errors by their names. */
export type FunctionCell = null | boolean | number | string;

type Rows = readonly (readonly FunctionCell[])[];

/** The answer for Univer's cells; rows of columns spill. An answer of no rows is #VALUE!. */
export function writeAnswer(answer: FunctionCell | Rows): BaseValueObject {
  if (!isRows(answer)) return written(answer);
  const columnCount = Math.max(0, ...answer.map((row) => row.length));
  if (columnCount === 0) return written("#VALUE!");
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) =>
      Array.from({ length: columnCount }, (_, column) => written(row[column] ?? null)),
    ),
    rowCount: answer.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function isRows(answer: FunctionCell | Rows): answer is Rows {
  return Array.isArray(answer);
}

function written(cell: FunctionCell): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  if (typeof cell === "number")
    return Number.isFinite(cell) ? NumberValueObject.create(cell) : written("#NUM!");
  return isUniverError(cell) ? ErrorValueObject.create(cell) : StringValueObject.create(cell);
}

/** Univer takes any name as an error's, those of Excel included that its own list lacks. */
function isUniverError(text: string): text is ErrorType {
  return isErrorName(text);
}
