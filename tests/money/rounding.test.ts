import { decimal } from "../support/projectBuilder";
import { exact, exactToText, floor, fraction, roundHalfUp } from "../../src/money";

describe("rounding half-up", () => {
  it.each([
    [4n, 10n, 0n],
    [5n, 10n, 1n],
    [15n, 10n, 2n],
    [25n, 10n, 3n], // half to even would give 2
    [-4n, 10n, 0n],
    [-5n, 10n, -1n], // towards plus infinity would give 0
    [-25n, 10n, -3n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [-2n, 3n, -1n],
    [7n, 1n, 7n],
    [0n, 31n, 0n],
  ])("takes %d ÷ %d to %d, halves away from zero", (numerator, denominator, rounded) => {
    expect(roundHalfUp(numerator, denominator)).toBe(rounded);
  });

  it("sees a half that lies beyond what a floating-point number can hold", () => {
    const half = 10n ** 40n;
    expect(roundHalfUp(half, 2n * half)).toBe(1n);
    expect(roundHalfUp(half - 1n, 2n * half)).toBe(0n);
  });
});

describe("floor", () => {
  it.each([
    [7n, 2n, 3n],
    [6n, 2n, 3n],
    [-1n, 3n, -1n],
    [-7n, 2n, -4n], // cutting the decimals would give −3
    [-6n, 2n, -3n],
    [0n, 5n, 0n],
  ])("takes %d ÷ %d down to %d", (numerator, denominator, floored) => {
    expect(floor(numerator, denominator)).toBe(floored);
  });
});

describe("an exact value as decimal text", () => {
  it.each([
    ["14/31", 4, "0.4516", fraction(14n, 31n)], // 0.451612…
    ["1/8", 2, "0.13", fraction(1n, 8n)],
    ["-1/8", 2, "-0.13", fraction(-1n, 8n)],
    ["2/3", 10, "0.6666666667", fraction(2n, 3n)],
    ["-1/1000", 2, "0.00", fraction(-1n, 1000n)],
    ["1/2", 0, "1", fraction(1n, 2n)],
    ["-3/2", 0, "-2", fraction(-3n, 2n)],
    ["1661.7636", 4, "1661.7636", exact(decimal("1661.7636"))],
    ["5", 3, "5.000", exact(5)],
  ])("%s with %d decimals is %s", (_, decimals, text, value) => {
    expect(exactToText(value, decimals)).toBe(text);
  });
});
