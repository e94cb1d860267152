import { formatMonthSpan, formatShortMonth, shortMonthName } from "../../src/i18n";
import { month } from "../support/projectBuilder";

describe("months in narrow places", () => {
  it.each([
    ["sv", "mars", "mars 2012"],
    ["en", "Mar", "Mar 2012"],
  ] as const)("have short names in %s", (language, name, whole) => {
    expect(shortMonthName(month("2012-03"), language)).toBe(name);
    expect(formatShortMonth(month("2012-03"), language)).toBe(whole);
  });

  it.each([
    ["2011-07", "2014-05", "juli 2011–maj 2014"],
    ["2012-01", "2012-06", "januari–juni 2012"],
    ["2012-01", "2012-01", "januari 2012"],
  ])("from %s to %s say a year once where it is the same", (from, to, span) => {
    expect(formatMonthSpan(month(from), month(to), "sv")).toBe(span);
  });
});
