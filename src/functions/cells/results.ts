import { type Exact, exactToText, type Ore } from "../../money";

/** More decimals than a number of Excel holds digits, so that the nearest double is found. */
const DECIMALS = 30;

/** The amount as a cell holds it: kronor, the double nearest to the exact decimal. */
export function kronorCell(amount: Ore): number {
  return amount / 100;
}

/** The nearest double of an exact value. */
export function numberCell(value: Exact): number {
  return Number(exactToText(value, DECIMALS));
}

/** A list in the shape of the range that it answers, row by row. */
export function inShapeOf<Value>(
  shape: readonly (readonly unknown[])[],
  values: readonly Value[],
): Value[][] {
  const columns = shape[0]?.length ?? 0;
  return shape.map((_, row) => values.slice(row * columns, (row + 1) * columns));
}
