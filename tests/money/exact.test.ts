import { decimal } from "../support/projectBuilder";
import { compare, dividedBy, exact, fraction, minus, negate, ONE, plus, times, ZERO } from "../../src/money";

describe("an exact value", () => {
  it("of a decimal keeps every digit", () => {
    expect(exact(decimal("-0.4515"))).toEqual({ numerator: -4515n, denominator: 10_000n });
    expect(exact(decimal("29944143"))).toEqual({ numerator: 29_944_143n, denominator: 1n });
    expect(exact(decimal("0.00"))).toEqual(ZERO);
  });

  it("of a number is taken for counts only: anything but a safe integer is refused", () => {
    expect(exact(-12)).toEqual({ numerator: -12n, denominator: 1n });
    expect(() => exact(0.1)).toThrow("0.1 is no safe integer; pass a Decimal");
    expect(() => exact(2 ** 53)).toThrow(RangeError);
  });

  it("has its sign above the line", () => {
    expect(fraction(3n, -4n)).toEqual({ numerator: -3n, denominator: 4n });
    expect(dividedBy(ONE, exact(-2))).toEqual({ numerator: -1n, denominator: 2n });
  });

  it("cannot be a part of nothing", () => {
    expect(() => fraction(1n, 0n)).toThrow("a fraction needs a denominator other than zero");
    expect(() => dividedBy(ONE, ZERO)).toThrow(RangeError);
  });
});

describe("comparing exact values", () => {
  const third = fraction(1n, 3n);

  it("finds three thirds equal to one, and a third above 0.3333333333333333", () => {
    expect(compare(plus(plus(third, third), third), ONE)).toBe(0);
    expect(compare(third, exact(decimal("0.3333333333333333")))).toBe(1);
  });

  it("finds 0.1 + 0.2 equal to 0.3", () => {
    expect(compare(plus(exact(decimal("0.1")), exact(decimal("0.2"))), exact(decimal("0.3")))).toBe(0);
  });

  it("puts the more negative below the less negative", () => {
    expect(compare(negate(fraction(1n, 2n)), negate(third))).toBe(-1);
  });
});

describe("calculating exactly", () => {
  it("multiplies any number of factors: 1/3 × 3/4 × 2 is a half", () => {
    expect(compare(times(fraction(1n, 3n), fraction(3n, 4n), exact(2)), fraction(1n, 2n))).toBe(0);
  });

  it("subtracts over different denominators: 1/2 − 1/3 is 1/6", () => {
    expect(compare(minus(fraction(1n, 2n), fraction(1n, 3n)), fraction(1n, 6n))).toBe(0);
  });
});
