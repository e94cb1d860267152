import fc from "fast-check";
import { compare, type Exact, fraction, minus, ore, plus, ZERO } from "../../src/money";

/* Any money, and how a law about it is stated. */

export const runs = { numRuns: 500, seed: 20070101 };

export const anyExact = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 400_000n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
export const positive = anyExact.filter((value) => value.numerator > 0n);
export const weights = fc
  .array(
    fc
      .tuple(fc.bigInt({ min: 0n, max: 100_000n }), fc.bigInt({ min: 1n, max: 1_000n }))
      .map(([numerator, denominator]) => fraction(numerator, denominator)),
    { minLength: 1, maxLength: 8 },
  )
  .filter((given) => given.some((weight) => weight.numerator > 0n));
export const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((whole) => ore(whole));
export const notNegative = fc.nat({ max: 1_000_000_000 }).map((whole) => ore(whole));
export const stretches = fc.array(
  fc.record({ perUnit: anyExact, units: fc.array(fc.nat({ max: 60 }), { maxLength: 12 }) }),
  { maxLength: 5 },
);

export const same = (a: Exact, b: Exact): boolean => compare(a, b) === 0;
export const total = (values: readonly Exact[]): Exact => values.reduce(plus, ZERO);
export const distance = (a: Exact, b: Exact): Exact => (compare(a, b) < 0 ? minus(b, a) : minus(a, b));
export const ONE_ORE = fraction(1n, 100n);

/** States that the law holds for all values of these kinds. */
export function holds<Values extends [unknown, ...unknown[]]>(
  given: { [Each in keyof Values]: fc.Arbitrary<Values[Each]> },
  law: (...values: Values) => boolean,
): void {
  fc.assert(fc.property(...given, law), runs);
}
