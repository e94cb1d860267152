import { Decimal as DecimalJs } from "decimal.js";

/**
 * The one decimal.js clone of Delfin: decimals in, decimals out, rates and shares.
 *
 * Constructing a Decimal is always exact. The precision only bounds results of operations, and it is wide enough
 * that products of a few decimals of the project file stay exact; running totals never pass through it (see `Exact`).
 */
export const Decimal = DecimalJs.clone({
  precision: 100,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -1_000,
  toExpPos: 1_000,
});
export type Decimal = DecimalJs;

/** A plain decimal as people and the project file write it: `29944143`, `-0.4515`. No exponent, no separators. */
const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The Decimal that a plain decimal text stands for, or undefined where the text is something else. */
export function readDecimal(text: string): Decimal | undefined {
  return PLAIN_DECIMAL.test(text) ? new Decimal(text) : undefined;
}

/** The shortest plain decimal text of a Decimal; the inverse of `readDecimal` up to trailing zeros. */
export function writeDecimal(value: Decimal): string {
  return value.isZero() ? "0" : value.toFixed();
}
