import { decimal, kr } from "../support/projectBuilder";
import {
  addOre,
  AmountOutOfRange,
  exact,
  floorToUnit,
  fraction,
  kronor,
  MAX_ORE,
  maxOre,
  minOre,
  negateOre,
  ore,
  oreToText,
  roundToOre,
  subtractOre,
  sumOre,
} from "../../src/money";

describe("an amount in öre", () => {
  it.each([
    ["0.005", "0.01"],
    ["-0.005", "-0.01"],
    ["0.0049999999999999999999", "0.00"],
    ["1.005", "1.01"], // 1.005 × 100 is 100.49999999999999 in floating point
    ["-2.675", "-2.68"],
    ["6138857", "6138857.00"],
  ])("of %s kr is %s, halves away from zero", (amount, rounded) => {
    expect(oreToText(roundToOre(exact(decimal(amount))))).toBe(rounded);
  });

  it("is a whole number", () => {
    expect(() => ore(0.5)).toThrow("0.5 is no whole number of öre");
  });

  it("has no negative zero", () => {
    expect(Object.is(ore(-0), 0)).toBe(true);
    expect(Object.is(negateOre(ore(0)), 0)).toBe(true);
  });

  it("comes back from kronor as it was", () => {
    expect(roundToOre(kronor(ore(-37_905)))).toBe(-37_905);
  });
});

describe("the limit of ±90 000 000 000 000 kr", () => {
  it("is itself within the limit, on both sides", () => {
    expect(oreToText(ore(MAX_ORE))).toBe("90000000000000.00");
    expect(oreToText(ore(-MAX_ORE))).toBe("-90000000000000.00");
  });

  it.each([
    ["one öre above it", () => ore(MAX_ORE + 1)],
    ["one öre below it", () => ore(-MAX_ORE - 1)],
    ["an integer too large for a number", () => ore(10n ** 400n)],
    ["no number at all", () => ore(Number.NaN)],
    ["a sum", () => addOre(ore(MAX_ORE), ore(1))],
    ["a difference", () => subtractOre(ore(-MAX_ORE), ore(1))],
    ["a sum of many", () => sumOre([ore(MAX_ORE), ore(1)])],
    ["a rounded amount", () => roundToOre(exact(decimal("90000000000000.005")))],
  ])("refuses %s", (_, amount) => {
    expect(amount).toThrow(AmountOutOfRange);
  });
});

describe("cutting to whole units", () => {
  it.each([
    ["1234.99", "1.00", "1234.00"],
    ["1234", "1.00", "1234.00"],
    ["-0.01", "1.00", "-1.00"],
    ["0.019", "0.01", "0.01"],
    ["-0.011", "0.01", "-0.02"],
  ])("takes %s kr in units of %s down to %s", (amount, unit, floored) => {
    expect(oreToText(floorToUnit(exact(decimal(amount)), kr(unit)))).toBe(floored);
  });

  it("is decided on the exact value: 3 × 1/3 krona is a whole krona", () => {
    const third = fraction(1n, 3n);
    const threeThirds = { numerator: third.numerator * 3n, denominator: third.denominator };
    expect(oreToText(floorToUnit(threeThirds, kr("1")))).toBe("1.00");
  });
});

describe("the least and the most of several amounts", () => {
  it("are among them, also when they are negative", () => {
    expect(minOre(kr("2"), kr("-3"), kr("1"))).toBe(kr("-3"));
    expect(maxOre(kr("-2"), kr("-3"))).toBe(kr("-2"));
    expect(maxOre(kr("-2"))).toBe(kr("-2"));
  });
});

describe("an amount as text", () => {
  it.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [100, "1.00"],
    [613_885_700, "6138857.00"],
    [-37_905, "-379.05"],
  ])("of %d öre is %s", (amount, text) => {
    expect(oreToText(ore(amount))).toBe(text);
  });
});
