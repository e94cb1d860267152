import { date } from "../support/projectBuilder";
import { activeMonths, contains, daysOf, intersection, monthsOf, type Span } from "../../src/calendar";

const span = (start: string, end: string): Span => ({ start: date(start), end: date(end) });
const study = span("2010-05-18", "2010-08-31");

describe("a span of days, both ends inclusive", () => {
  it.each([
    ["2010-05-18", "2010-08-31", 106, 4],
    ["2011-02-01", "2011-02-01", 1, 1],
    ["2011-12-31", "2012-01-01", 2, 2],
    ["2012-02-01", "2012-03-01", 30, 2],
    ["2011-02-01", "2013-12-31", 1065, 35],
  ])("%s…%s has %d days and touches %d months", (start, end, days, months) => {
    expect(daysOf(span(start, end))).toBe(days);
    expect(monthsOf(span(start, end))).toBe(months);
  });

  it("that ends before it starts has no months", () => {
    expect(monthsOf(span("2011-03-01", "2011-01-31"))).toBe(0);
    expect(activeMonths(span("2011-03-01", "2011-01-31"))).toEqual([]);
  });
});

describe("active months", () => {
  const active = (given: Span): string[] =>
    activeMonths(given).map(({ days, length }) => `${days}/${length}`);

  it("of 18 May to 31 August are 14 of 31 days and three whole months", () => {
    expect(active(study)).toEqual(["14/31", "30/30", "31/31", "31/31"]);
  });

  it("are cut at both ends within one month", () => {
    expect(active(span("2012-02-10", "2012-02-20"))).toEqual(["11/29"]);
  });

  it("have the last day of a month alone, and the first alone", () => {
    expect(active(span("2011-01-31", "2011-03-01"))).toEqual(["1/31", "28/28", "1/31"]);
  });

  it("have together the days of the span", () => {
    const days = activeMonths(study).reduce((sum, month) => sum + month.days, 0);
    expect(days).toBe(daysOf(study));
  });
});

describe("two spans", () => {
  it("share the days that both have", () => {
    expect(intersection(study, span("2010-08-31", "2010-12-31"))).toEqual(span("2010-08-31", "2010-08-31"));
    expect(intersection(span("2010-06-01", "2010-06-30"), study)).toEqual(span("2010-06-01", "2010-06-30"));
  });

  it("that follow each other share none", () => {
    expect(intersection(study, span("2010-09-01", "2010-12-31"))).toBeUndefined();
  });

  it("are one within the other up to the same first and last day", () => {
    expect(contains(study, study)).toBe(true);
    expect(contains(study, span("2010-05-17", "2010-08-31"))).toBe(false);
    expect(contains(study, span("2010-05-18", "2010-09-01"))).toBe(false);
  });
});
