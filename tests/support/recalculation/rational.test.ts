import { roundRunningTotals, splitByLargestRemainder } from "./amounts";
import { Rational } from "./rational";

describe("a rational number", () => {
  it("stands in lowest terms with the sign above", () => {
    const half = Rational.of(14, -28);
    expect([half.numerator, half.denominator]).toEqual([-1n, 2n]);
  });

  it.each([
    ["12.50", 25n, 2n],
    ["-0.125", -1n, 8n],
    ["1e-3", 1n, 1000n],
    ["2.5e2", 250n, 1n],
  ])("reads %s exactly", (text, numerator, denominator) => {
    const read = Rational.parse(text);
    expect([read.numerator, read.denominator]).toEqual([numerator, denominator]);
  });

  it("refuses what is no decimal", () => {
    expect(() => Rational.parse("1,5")).toThrow("not a decimal: 1,5");
  });

  it.each([
    [Rational.of(5, 2), 3n, 2n],
    [Rational.of(-5, 2), -3n, -3n],
    [Rational.of(-7, 3), -2n, -3n],
    [Rational.of(4), 4n, 4n],
  ])("rounds a half away from zero and floors downwards (%#)", (value, rounded, floored) => {
    expect(value.round()).toBe(rounded);
    expect(value.floor()).toBe(floored);
  });

  it("writes a fixed number of decimals", () => {
    expect(Rational.of(-2, 3).toFixed(2)).toBe("-0.67");
    expect(Rational.of(1, 200).toFixed(2)).toBe("0.01");
  });
});

describe("amounts over time", () => {
  it("are differences of rounded running totals", () => {
    const third = Rational.of(10, 3);
    // Running totals 3.333…, 6.666… and 10 kr stand as 3.33, 6.67 and 10.00.
    expect(roundRunningTotals([third, third, third])).toEqual([333n, 334n, 333n]);
  });
});

describe("a split over parties", () => {
  const one = Rational.one;

  it("hands the last öre to the earlier of equals", () => {
    expect(splitByLargestRemainder(10_000n, [one, one, one])).toEqual([3334n, 3333n, 3333n]);
  });

  it("hands the last öre to the largest fraction, wherever it stands", () => {
    // 100 öre by 1 : 2 : 4 is 14.28…, 28.57… and 57.14…: one öre is left for the second.
    expect(splitByLargestRemainder(100n, [one, Rational.of(2), Rational.of(4)])).toEqual([14n, 29n, 57n]);
  });
});
