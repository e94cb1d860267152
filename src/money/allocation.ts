import { type Exact } from "./exact";
import { type Ore, ore, subtractOre, ZERO_ORE } from "./ore";
import { floor, roundHalfUp } from "./rounding";

/**
 * Splits an amount over parties that have no order in time, by largest remainder: every share is cut to the unit, and
 * the units that remain go to the largest fractional parts, ties to the earlier party. Sums exactly to the amount;
 * never negative for an amount and weights that are not negative.
 *
 * What is less than a whole unit of the amount itself goes to the next in that line. Weights that sum to zero give zeros.
 */
export function allocateByLargestRemainder(
  amount: Ore,
  weights: readonly Exact[],
  unit: Ore = ore(1),
): Ore[] {
  const numerators = overCommonDenominator(weights);
  const whole = numerators.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) return weights.map(() => ZERO_ORE);
  const units = floor(BigInt(amount), BigInt(unit));
  const sign = whole < 0n ? -1n : 1n;
  const shares = numerators.map((weight) => {
    const product = units * weight * sign;
    const cut = floor(product, whole * sign);
    return { cut, rest: product - cut * whole * sign };
  });
  const left = Number(units - shares.reduce((sum, share) => sum + share.cut, 0n));
  const inLine = shares
    .map(({ rest }, position) => ({ rest, position }))
    .filter(({ position }) => numerators[position] !== 0n)
    .sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.position - b.position))
    .map(({ position }) => position);
  const extra = new Map(inLine.slice(0, left).map((position) => [position, Number(unit)]));
  const belowUnit = amount - Number(units) * unit;
  const next = inLine[left];
  if (next !== undefined) extra.set(next, belowUnit);
  return shares.map(({ cut }, position) => ore(Number(cut) * unit + (extra.get(position) ?? 0)));
}

/**
 * Splits an amount over parties in a given order by cumulative rounding: part i is round(amount × base of the first i
 * ÷ whole base) minus the parts before. A base of zero gives zeros.
 */
export function allocateCumulatively(amount: Ore, bases: readonly Ore[]): Ore[] {
  const whole = bases.reduce((sum, base) => sum + BigInt(base), 0n);
  if (whole === 0n) return bases.map(() => ZERO_ORE);
  let running = 0n;
  let before = ZERO_ORE;
  return bases.map((base) => {
    running += BigInt(base);
    const product = BigInt(amount) * running;
    const rounded = ore(whole > 0n ? roundHalfUp(product, whole) : roundHalfUp(-product, -whole));
    const part = subtractOre(rounded, before);
    before = rounded;
    return part;
  });
}

function overCommonDenominator(values: readonly Exact[]): bigint[] {
  const common = values.reduce((product, value) => leastCommonMultiple(product, value.denominator), 1n);
  return values.map((value) => value.numerator * (common / value.denominator));
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
