import { FULL_MONTH } from "../../src/calendar";
import { monthGrid } from "../../src/budget";
import { date, month } from "../support/projectBuilder";

const study = monthGrid({ start: date("2010-05-18"), end: date("2010-08-31") });

describe("the months of a project", () => {
  it("are numbered from the first, whole or in part", () => {
    expect(study.months).toEqual(["2010-05", "2010-06", "2010-07", "2010-08"]);
    expect([month("2010-04"), month("2010-05"), month("2010-09")].map(study.positionOf)).toEqual([-1, 0, 4]);
  });

  it("are a line's own where it has no dates", () => {
    expect(study.activeTime({})).toEqual({
      from: 0,
      days: [14, 30, 31, 31],
      weights: [(14 * FULL_MONTH) / 31, FULL_MONTH, FULL_MONTH, FULL_MONTH],
      totalDays: 106,
    });
  });

  it("hold a line from its start or to its end where only one is given", () => {
    expect(study.activeTime({ start: date("2010-08-31") })).toMatchObject({ from: 3, days: [1] });
    expect(study.activeTime({ end: date("2010-05-18") })).toMatchObject({ from: 0, days: [1] });
  });

  it("do not hold the days of a line before or after the project", () => {
    expect(study.activeTime({ start: date("2010-01-01"), end: date("2011-01-01") })).toEqual(
      study.activeTime({}),
    );
    expect(study.activeTime({ start: date("2010-09-01"), end: date("2010-09-30") })).toBeUndefined();
  });
});
