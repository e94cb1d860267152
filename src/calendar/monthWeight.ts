import { type ActiveMonth } from "./span";

/**
 * The weight of a whole month in whole units: the least common multiple of 28, 29, 30 and 31. In these units every
 * active fraction f(m) = active days ÷ days of the month is a whole number, so sums of fractions stay exact.
 */
export const FULL_MONTH = 377_580;

/** f(m) in units of `FULL_MONTH`: 14 of 31 days weigh 14 × 12 180. */
export function monthWeight(month: ActiveMonth): number {
  return month.days * (FULL_MONTH / month.length);
}
