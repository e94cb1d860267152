import { decimal, texts } from "../support/projectBuilder";
import { AmountOutOfRange, exact, fraction, roundCumulatively, type Stretch } from "../../src/money";

const rounded = (...stretches: readonly Stretch[]): string[] => texts(roundCumulatively(stretches));

describe("cumulative rounding", () => {
  it("makes each period the difference of two rounded running totals", () => {
    // running totals 33.333…, 66.666…, 100
    expect(rounded({ perUnit: fraction(100n, 3n), units: [1, 1, 1] })).toEqual(["33.33", "33.34", "33.33"]);
  });

  it("rounds a half öre up on the running total, not in every period", () => {
    // running totals 0.005, 0.010, 0.015, 0.020
    const half = exact(decimal("0.005"));
    expect(rounded({ perUnit: half, units: [1, 1, 1, 1] })).toEqual(["0.01", "0.00", "0.01", "0.00"]);
  });

  it("weighs the periods by their units", () => {
    // 10 kr over 14 and 17 of 31 days: 4.516…, 10
    expect(rounded({ perUnit: fraction(10n, 31n), units: [14, 17] })).toEqual(["4.52", "5.48"]);
  });

  it("carries the exact rest from one stretch to the next, whatever their denominators", () => {
    const thirds = { perUnit: fraction(1n, 300n), units: [1, 1] }; // 0.0033, 0.0067
    const sevenths = { perUnit: fraction(1n, 700n), units: [1, 1, 1, 1, 1, 1] }; // 0.0081, 0.0095 … 0.0138, 0.0152
    const half = { perUnit: fraction(1n, 200n), units: [1] }; // 0.0202; begun anew it would be 0.01
    expect(rounded(thirds, sevenths, half)).toEqual([
      ...["0.00", "0.01"],
      ...["0.00", "0.00", "0.00", "0.00", "0.00", "0.01"],
      "0.00",
    ]);
  });

  it("carries the rest also to a stretch of a smaller denominator", () => {
    // 1/3 öre and 1 öre: 0.0033…, 0.0133…, 0.0233…
    expect(
      rounded({ perUnit: fraction(1n, 300n), units: [1] }, { perUnit: fraction(1n, 100n), units: [1, 1] }),
    ).toEqual(["0.00", "0.01", "0.01"]);
  });

  it("rounds negative totals away from zero at a half", () => {
    expect(rounded({ perUnit: exact(decimal("-0.005")), units: [1, 1] })).toEqual(["-0.01", "0.00"]);
  });

  it("follows a running total that crosses zero", () => {
    // 0.004, −0.002, −0.008
    expect(
      rounded(
        { perUnit: exact(decimal("0.004")), units: [1] },
        { perUnit: exact(decimal("-0.006")), units: [1, 1] },
      ),
    ).toEqual(["0.00", "0.00", "-0.01"]);
  });

  it("gives zero to periods without units and nothing to a stretch without periods", () => {
    expect(rounded({ perUnit: exact(7), units: [0, 1, 0] })).toEqual(["0.00", "7.00", "0.00"]);
    expect(rounded({ perUnit: exact(7), units: [] })).toEqual([]);
    expect(rounded()).toEqual([]);
  });

  it("refuses a running total beyond the limit", () => {
    const million = exact(1_000_000);
    expect(rounded({ perUnit: million, units: [90_000_000] })).toEqual(["90000000000000.00"]);
    expect(() => rounded({ perUnit: million, units: [90_000_000, 1] })).toThrow(AmountOutOfRange);
  });
});
