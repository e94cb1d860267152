import { date, month } from "../support/projectBuilder";
import { firstDayOfMonth, monthIndex, monthOf, monthOfYear, readMonth, yearOf } from "../../src/calendar";

describe("a month", () => {
  it.each(["2011-02", "0001-01", "9999-12"])("is read from %s", (text) => {
    expect(readMonth(text)).toBe(text);
  });

  it.each(["2011-00", "2011-13", "0000-01", "2011-2", "2011-02-01", "feb 2011", ""])("is not %j", (text) => {
    expect(readMonth(text)).toBeUndefined();
  });

  it("is counted over the turn of the year", () => {
    const december = monthIndex(month("2011-12"));
    expect(monthOf(december + 1)).toBe("2012-01");
    expect([yearOf(december), monthOfYear(december)]).toEqual([2011, 12]);
    expect([yearOf(december + 1), monthOfYear(december + 1)]).toEqual([2012, 1]);
  });

  it("is that of any of its days", () => {
    expect(monthIndex(date("2011-12-31"))).toBe(monthIndex(month("2011-12")));
  });

  it("begins on its first day", () => {
    expect(firstDayOfMonth(month("2012-02"))).toBe("2012-02-01");
  });
});
