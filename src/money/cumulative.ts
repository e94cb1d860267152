import { type Exact } from "./exact";
import { type Ore, ore, subtractOre, ZERO_ORE } from "./ore";
import { floor } from "./rounding";

/** A stretch of periods that all cost the same per unit: a salary level, say, with the weighted days of its months as units. */
export interface Stretch {
  /** Kronor per unit. */
  readonly perUnit: Exact;
  /** Units of each period, safe integers. */
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
  let roundedBefore = ZERO_ORE;
  // The exact running total is `whole + rest ÷ denominator` öre, where 0 ≤ rest < denominator.
  let whole = 0;
  let rest = 0n;
  let denominator = 1n;
  for (const { perUnit, units } of stretches) {
    const common = commonDenominator(perUnit.denominator, denominator);
    rest *= common / denominator;
    denominator = common;
    const orePerUnit = 100n * perUnit.numerator * (common / perUnit.denominator);
    // Most months weigh the same as the one before; then a period costs one sum and no division.
    let stepUnits = 0;
    let stepWhole = 0;
    let stepRest = 0n;
    for (const unit of units) {
      if (unit !== stepUnits) {
        const step = orePerUnit * BigInt(unit);
        const cut = floor(step, denominator);
        stepUnits = unit;
        stepWhole = Number(cut);
        stepRest = step - cut * denominator;
      }
      whole += stepWhole;
      rest += stepRest;
      if (rest >= denominator) {
        whole += 1;
        rest -= denominator;
      }
      const rounded = ore(roundsUp(whole, rest, denominator) ? whole + 1 : whole);
      periods.push(subtractOre(rounded, roundedBefore));
      roundedBefore = rounded;
    }
  }
  return periods;
}

/** Half-up is away from zero: below zero, exactly a half stays at the whole number beneath it. */
function roundsUp(whole: number, rest: bigint, denominator: bigint): boolean {
  const twice = rest + rest;
  return whole < 0 ? twice > denominator : twice >= denominator;
}

/** Levels and decimals that follow each other mostly divide one another; then no product is needed. */
function commonDenominator(a: bigint, b: bigint): bigint {
  if (a === b || a % b === 0n) return a;
  return b % a === 0n ? b : a * b;
}
