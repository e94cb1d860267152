import { type CellValue, type CellValues, isError, isRows } from "./cellValues";
import { type FunctionShape } from "./functionShapes";
import { type Plain } from "./hostObject";

/**
 * The arguments as Excel hands them over: one for each parameter, as the runtime adds the call itself after the last. One
 * left out is null, and a single cell is a range of one where the function takes a range.
 */
export const argumentsFor = (shape: FunctionShape, given: readonly CellValues[]): readonly Plain[] =>
  shape.parameters.map(({ dimensionality }, position) => {
    const values = given[position] ?? null;
    if (isRows(values)) return values.map((row) => row.map(plainCell));
    return dimensionality === "matrix" && values !== null ? [[plainCell(values)]] : plainCell(values);
  });

/** An error goes over as what the runtime makes a CustomFunctions.Error of. */
const plainCell = (value: CellValue): Plain =>
  isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
