import { Rational, sumOfRationals } from "./rational";

/** Whole öre; exact kronor are a `Rational`. */
export type Ore = bigint;

export function toOre(kronor: Rational): Ore {
  return kronor.times(Rational.of(100n)).round();
}

export function toKronor(ore: Ore): Rational {
  return Rational.of(ore, 100n);
}

export function sumOfOre(amounts: readonly Ore[]): Ore {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/** `1234.50` */
export function amountText(ore: Ore): string {
  return toKronor(ore).toFixed(2);
}

/** Amounts in order of time: each is the difference of two rounded running totals. */
export function roundRunningTotals(exact: readonly Rational[]): readonly Ore[] {
  const running = exact.map((_, index) => toOre(sumOfRationals(exact.slice(0, index + 1))));
  return running.map((total, index) => total - (running[index - 1] ?? 0n));
}

/** Splits öre over parties without order in time: floors first, then the öre left to the largest fractions, ties to the earlier. */
export function splitByLargestRemainder(amount: Ore, weights: readonly Rational[]): readonly Ore[] {
  const allWeights = sumOfRationals(weights);
  const parties = weights.map((weight, place) => {
    const exact = Rational.of(amount).times(weight).over(allWeights);
    return { place, floor: exact.floor(), fraction: exact.minus(Rational.of(exact.floor())) };
  });
  const left = amount - sumOfOre(parties.map((party) => party.floor));
  const byFraction = [...parties].sort((a, b) => {
    if (a.fraction.isAbove(b.fraction)) return -1;
    return b.fraction.isAbove(a.fraction) ? 1 : a.place - b.place;
  });
  const favoured = new Set(byFraction.slice(0, Number(left)).map((party) => party.place));
  return parties.map((party) => party.floor + (favoured.has(party.place) ? 1n : 0n));
}
