import { type Exact, powerOfTen } from "./exact";

/** `numerator ÷ denominator` rounded to a whole number, half away from zero. The denominator is positive. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  // Division of bigints cuts towards zero, so half a unit away from zero is added first.
  const half = numerator < 0n ? -denominator : denominator;
  return (2n * numerator + half) / (2n * denominator);
}

/** The largest whole number not above `numerator ÷ denominator`. The denominator is positive. */
export function floor(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** An exact value as decimal text with so many decimals, half away from zero: 14 ÷ 31 with 4 decimals is "0.4516". */
export function exactToText(value: Exact, decimals: number): string {
  const scaled = roundHalfUp(value.numerator * powerOfTen(decimals), value.denominator);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const sign = scaled < 0n ? "-" : "";
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
