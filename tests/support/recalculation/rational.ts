/** An exact fraction of whole numbers, always in lowest terms with a positive denominator. */
export class Rational {
  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** @throws RangeError when the denominator is zero. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
    const [over, under] = [BigInt(numerator), BigInt(denominator)];
    if (under === 0n) throw new RangeError("division by zero");
    const divisor = greatestCommonDivisor(over, under) * (under < 0n ? -1n : 1n);
    return new Rational(over / divisor, under / divisor);
  }

  /** The value of a decimal as JSON writes it, such as `-12.50` or `1e-7`. @throws SyntaxError for other text. */
  static parse(text: string): Rational {
    const [, sign = "", whole = "", fraction = "", exponent = "0"] =
      /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
    if (whole === "") throw new SyntaxError(`not a decimal: ${text}`);
    const places = fraction.length - Number(exponent);
    const digits = BigInt(sign + whole + fraction);
    return places > 0
      ? Rational.of(digits, 10n ** BigInt(places))
      : Rational.of(digits * 10n ** BigInt(-places));
  }

  plus(other: Rational): Rational {
    return Rational.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(Rational.of(-other.numerator, other.denominator));
  }

  times(other: Rational): Rational {
    return Rational.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  isAbove(other: Rational): boolean {
    return this.minus(other).numerator > 0n;
  }

  /** The greatest whole number that is not above this. */
  floor(): bigint {
    const towardsZero = this.numerator / this.denominator;
    return this.numerator < 0n && this.numerator % this.denominator !== 0n ? towardsZero - 1n : towardsZero;
  }

  /** The nearest whole number; a half goes away from zero. */
  round(): bigint {
    const half = Rational.of(1n, 2n);
    return this.numerator < 0n ? -Rational.zero.minus(this).plus(half).floor() : this.plus(half).floor();
  }

  /** With so many decimals, a half away from zero. */
  toFixed(decimals: number): string {
    const units = this.times(Rational.of(10n ** BigInt(decimals))).round();
    const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
    return `${units < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
}

export function sumOfRationals(terms: readonly Rational[]): Rational {
  return terms.reduce((sum, term) => sum.plus(term), Rational.zero);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
