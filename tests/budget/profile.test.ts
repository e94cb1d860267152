import { type CashProfile, monthGrid, spread } from "../../src/budget";
import { exact } from "../../src/money";
import { date, decimal, texts } from "../support/projectBuilder";

/** An amount over 18 May to 31 August 2010: 14, 30, 31 and 31 of 106 days. */
function overTheStudy(amount: string, profile: CashProfile): string[] {
  const active = monthGrid({ start: date("2010-05-18"), end: date("2010-08-31") }).activeTime({});
  return active === undefined ? [] : texts(spread(exact(decimal(amount)), profile, active));
}

describe("an amount spread", () => {
  it("evenly goes by days, not by months", () => {
    // running totals 1 000 × 14/106 = 132.0755, 44/106 = 415.0943, 75/106 = 707.5472, 1 000
    expect(overTheStudy("1000", "even")).toEqual(["132.08", "283.01", "292.46", "292.45"]);
  });

  it("monthly is the amount of a full month, by the active part of each", () => {
    expect(overTheStudy("1000", "monthly")).toEqual(["451.61", "1000.00", "1000.00", "1000.00"]); // 1 000 × 14/31
  });

  it("at the start or the end stands in one month, rounded half-up", () => {
    expect(overTheStudy("1000.005", "start")).toEqual(["1000.01", "0.00", "0.00", "0.00"]);
    expect(overTheStudy("1000.005", "end")).toEqual(["0.00", "0.00", "0.00", "1000.01"]);
  });
});
