import { type Exact } from "./exact";
import { type Ore, ore, subtractOre, ZERO_ORE } from "./ore";
import { roundHalfUp } from "./rounding";

/** A stretch of periods that all cost the same per unit: a salary level, say, with the weighted days of its months as units. */
export interface Stretch {
  /** Kronor per unit. */
  readonly perUnit: Exact;
  /** Units of each period, safe integers whose sum is safe. */
  readonly units: readonly number[];
}

/**
 * Cumulative rounding: the exact running total is rounded half-up to öre, and each period is the difference of two
 * rounded running totals. The periods sum to the rounded total, and none is off by more than 0.01.
 *
 * Returns one amount per unit of every stretch, in order.
 */
export function roundCumulatively(stretches: readonly Stretch[]): Ore[] {
  const periods: Ore[] = [];
  let before: Exact = { numerator: 0n, denominator: 1n };
  let roundedBefore = ZERO_ORE;
  for (const { perUnit, units } of stretches) {
    // One denominator for the whole stretch, so that a period costs one product, one sum and one division.
    const denominator = commonDenominator(perUnit.denominator, before.denominator);
    const start = before.numerator * (denominator / before.denominator);
    const step = perUnit.numerator * (denominator / perUnit.denominator);
    const [start100, step100] = [start * 100n, step * 100n];
    let sum = 0;
    for (const unit of units) {
      sum += unit;
      const rounded = ore(roundHalfUp(start100 + step100 * BigInt(sum), denominator));
      periods.push(subtractOre(rounded, roundedBefore));
      roundedBefore = rounded;
    }
    before = { numerator: start + step * BigInt(sum), denominator };
  }
  return periods;
}

/** Levels and decimals that follow each other mostly divide one another; then no product is needed. */
function commonDenominator(a: bigint, b: bigint): bigint {
  if (a === b || a % b === 0n) return a;
  return b % a === 0n ? b : a * b;
}
