import { type Decimal, writeDecimal } from "./decimal";

/**
 * An exact rational number, kept as a fraction of two integers. The denominator is positive; the fraction is not
 * necessarily in lowest terms. 14 ÷ 31 is `{ numerator: 14n, denominator: 31n }` and nothing is lost.
 */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Exact = { numerator: 0n, denominator: 1n };
export const ONE: Exact = { numerator: 1n, denominator: 1n };

/** The fraction `numerator ÷ denominator`, with the sign moved to the numerator. Throws on a zero denominator: a bug of the caller. */
export function fraction(numerator: bigint, denominator: bigint): Exact {
  if (denominator === 0n) throw new RangeError("a fraction needs a denominator other than zero");
  return denominator > 0n ? { numerator, denominator } : { numerator: -numerator, denominator: -denominator };
}

/** The exact value of a decimal, or of a safe integer. */
export function exact(value: Decimal | number): Exact {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value))
      throw new RangeError(`${String(value)} is no safe integer; pass a Decimal`);
    return { numerator: BigInt(value), denominator: 1n };
  }
  const text = writeDecimal(value);
  const point = text.indexOf(".");
  if (point < 0) return { numerator: BigInt(text), denominator: 1n };
  const decimals = text.length - point - 1;
  return {
    numerator: BigInt(text.slice(0, point) + text.slice(point + 1)),
    denominator: powerOfTen(decimals),
  };
}

export function plus(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator)
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, negate(b));
}

export function negate(a: Exact): Exact {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function times(a: Exact, ...factors: readonly Exact[]): Exact {
  let { numerator, denominator } = a;
  for (const factor of factors) {
    numerator *= factor.numerator;
    denominator *= factor.denominator;
  }
  return { numerator, denominator };
}

export function dividedBy(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; decided on the exact values. */
export function compare(a: Exact, b: Exact): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

const POWERS_OF_TEN: bigint[] = [1n];

export function powerOfTen(exponent: number): bigint {
  for (let known = POWERS_OF_TEN.length; known <= exponent; known++) {
    POWERS_OF_TEN.push((POWERS_OF_TEN[known - 1] ?? 1n) * 10n);
  }
  return POWERS_OF_TEN[exponent] ?? 1n;
}
