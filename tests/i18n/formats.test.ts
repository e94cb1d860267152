import {
  formatAmount,
  formatAmountText,
  formatCount,
  formatDecimal,
  formatKronor,
  formatMonth,
  formatOre,
  formatPercent,
  formatPercentText,
  formatPreciseAmount,
} from "../../src/i18n/formats";
import { kr, month } from "../support/projectBuilder";

/** With `_` for the space that does not break. */
const shown = (text: string): string => text.replaceAll("\u00a0", "_");

describe("an amount in whole kronor", () => {
  it.each([
    ["6138857", "6_138_857_kr", "SEK_6,138,857"],
    ["999.49", "999_kr", "SEK_999"],
    ["999.50", "1_000_kr", "SEK_1,000"],
    ["-999.50", "−1_000_kr", "SEK_−1,000"],
    ["-0.49", "0_kr", "SEK_0"], // no minus before a zero
    ["-0.50", "−1_kr", "SEK_−1"],
    ["90000000000000", "90_000_000_000_000_kr", "SEK_90,000,000,000,000"],
  ])("%s is %s in Swedish and %s in English", (amount, sv, en) => {
    expect(shown(formatAmount(kr(amount), "sv"))).toBe(sv);
    expect(shown(formatAmount(kr(amount), "en"))).toBe(en);
  });

  it("stands without its unit in a table", () => {
    expect(shown(formatKronor(kr("-12345.67"), "sv"))).toBe("−12_346");
  });
});

describe("an amount with öre", () => {
  it.each([
    ["40317.75", "40_317,75", "40,317.75"],
    ["0.05", "0,05", "0.05"],
    ["-1000", "−1_000,00", "−1,000.00"],
  ])("%s is %s in Swedish and %s in English", (amount, sv, en) => {
    expect(shown(formatOre(kr(amount), "sv"))).toBe(sv);
    expect(shown(formatOre(kr(amount), "en"))).toBe(en);
  });

  it.each([
    ["40317.75", "40_317,75_kr"],
    ["80000", "80_000_kr"],
    ["-0.10", "−0,10_kr"],
  ])("%s has öre only where it has any: %s", (amount, sv) => {
    expect(shown(formatPreciseAmount(kr(amount), "sv"))).toBe(sv);
  });

  it.each([
    ["80000.00", "80_000_kr"],
    ["80000", "80_000_kr"],
    ["80100.50", "80_100,50_kr"],
    ["-1234.05", "−1_234,05_kr"],
  ])("from the text %s is %s", (text, sv) => {
    expect(shown(formatAmountText(text, "sv"))).toBe(sv);
  });
});

describe("a number", () => {
  it.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1862, "1_862", "1,862"],
    [-1_234_567, "−1_234_567", "−1,234,567"],
  ])("of %d is counted as %s in Swedish and %s in English", (count, sv, en) => {
    expect(shown(formatCount(count, "sv"))).toBe(sv);
    expect(shown(formatCount(count, "en"))).toBe(en);
  });

  it.each([
    ["1661.7636", "1_661,7636", "1,661.7636"],
    ["-0.5", "−0,5", "−0.5"],
    ["1000", "1_000", "1,000"],
    ["0.123456", "0,123456", "0.123456"], // decimals are not grouped
  ])("%s keeps its decimals: %s in Swedish and %s in English", (text, sv, en) => {
    expect(shown(formatDecimal(text, "sv"))).toBe(sv);
    expect(shown(formatDecimal(text, "en"))).toBe(en);
  });
});

describe("a percentage", () => {
  it("has a space before its sign, in both languages", () => {
    expect(shown(formatPercent("20.50", "sv"))).toBe("20,50_%");
    expect(shown(formatPercent("20.50", "en"))).toBe("20.50_%");
  });

  it.each([
    ["0.4520", "45,20_%"],
    ["0.452", "45,20_%"],
    ["0.45205", "45,21_%"],
    ["0.452049", "45,20_%"],
    ["0.99995", "100,00_%"],
    ["1", "100,00_%"],
    ["12.5", "1_250,00_%"],
    ["0.00005", "0,01_%"],
    ["-0.00004", "0,00_%"],
    ["-0.125", "−12,50_%"],
  ])("of the share %s is %s, rounded half-up", (share, sv) => {
    expect(shown(formatPercentText(share, "sv"))).toBe(sv);
  });
});

describe("a month", () => {
  it("is in words", () => {
    expect(formatMonth(month("2011-07"), "sv")).toBe("juli 2011");
    expect(formatMonth(month("2011-01"), "en")).toBe("January 2011");
    expect(formatMonth(month("2011-12"), "sv")).toBe("december 2011");
  });
});
