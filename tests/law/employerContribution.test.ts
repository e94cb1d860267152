import { monthOf, firstDayOfMonth } from "../../src/calendar";
import { CONTRIBUTION_REDUCTIONS, employerContribution, valueOn } from "../../src/law";
import { belongsTo } from "../../src/law/employerContribution";
import { date } from "./date";

describe("the statutory employer contribution", () => {
  it.each([
    ["2008-12-31", undefined, "0.3242"],
    ["2009-01-01", undefined, "0.3142"],
    ["2015-04-30", 1989, "0.1549"],
    ["2015-05-01", 1989, "0.3142"],
    ["2015-06-15", 1990, "0.1549"],
    ["2015-06-15", 1991, "0.1549"],
    ["2015-06-15", 1992, "0.1021"],
    ["2015-08-01", 1992, "0.2546"],
    ["2016-01-15", 1990, "0.2546"],
    ["2016-06-01", 1990, "0.3142"],
    ["2015-12-31", 1945, "0.1021"],
    ["2016-01-01", 1945, "0.1636"],
    ["2019-07-01", 1945, "0.1021"],
    ["2016-01-01", 1937, "0"],
    ["2019-12-01", 2003, "0.1021"],
    ["2021-05-31", 2002, "0.1973"],
    ["2021-06-01", 2002, "0.1021"],
    ["2021-09-01", 2002, "0.1973"],
    ["2021-06-01", 1997, "0.3142"],
    ["2023-04-01", 2002, "0.3142"],
    ["2026-04-01", 2005, "0.2081"],
    ["2027-10-01", 2005, "0.3142"],
  ])("on pay of %s to a person born in %s is %s", (on, birthYear, expected) => {
    expect(employerContribution(date(on), birthYear)?.value.value.toString()).toBe(expected);
  });

  it("goes by the age at 1 January, so that 2010 is still a reduced year for whoever turns 26 in it", () => {
    expect(employerContribution(date("2010-12-31"), 1984)?.value.value.toString()).toBe("0.1549");
    expect(employerContribution(date("2010-01-01"), 1983)?.value.value.toString()).toBe("0.3142");
  });

  it("says up to which pay a reduction reaches", () => {
    expect(employerContribution(date("2021-07-01"), 2000)?.payAtMost?.toString()).toBe("25000");
    expect(employerContribution(date("2015-06-01"), 1990)?.payAtMost).toBeUndefined();
  });

  it("is not known before 2007", () => {
    expect(employerContribution(date("2006-12-31"), 1985)).toBeUndefined();
  });

  it("takes no account of the reduction for small employers, which no birth year gives", () => {
    expect(employerContribution(date("2020-04-01"), 1980)?.value.value.toString()).toBe("0.3142");
  });

  it("has never two reductions for the same birth year and month", () => {
    const doubled: string[] = [];
    for (let month = 2007 * 12; month < 2028 * 12; month++) {
      const on = firstDayOfMonth(monthOf(month));
      for (let birthYear = 1930; birthYear <= 2012; birthYear++) {
        const holding = CONTRIBUTION_REDUCTIONS.filter(
          ({ group, parameter }) => belongsTo(group, on, birthYear) && valueOn(parameter, on) !== undefined,
        );
        if (holding.length > 1) doubled.push(`${on} ${birthYear}`);
      }
    }
    expect(doubled).toEqual([]);
  });
});
