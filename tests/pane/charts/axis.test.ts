import fc from "fast-check";
import { axisFor, heightOn } from "../../../src/taskpane/charts/axis";
import { timeScale } from "../../../src/taskpane/charts/timeScale";
import { month } from "../../support/projectBuilder";

describe("an axis", () => {
  it.each([
    [
      [720, -466],
      [-600, -300, 0, 300, 600, 900],
    ],
    [
      [0, -703],
      [-800, -600, -400, -200, 0],
    ],
    [[1.2], [0, 0.3, 0.6, 0.9, 1.2]],
    [[], [0]],
  ])("marks %j at round values around 0", (values, ticks) => {
    expect(axisFor(values, 4).ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
  });

  it("holds 0 and every value, with at most two steps more than asked for", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9e8, max: 9e8 }), { minLength: 1 }), (values) => {
        const { least, most, ticks } = axisFor(values, 4);
        for (const value of [0, ...values]) {
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        }
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it("has its most at the top and its least at the bottom", () => {
    const axis = { least: -100, most: 300, ticks: [] };
    expect([300, 0, -100].map((value) => heightOn(axis, value, 80))).toEqual([0, 60, 80]);
  });
});

describe("a scale of time", () => {
  it("marks where each year begins, and leaves out a year too short for its label", () => {
    const months = ["2010-12", "2011-01", "2011-02", "2011-03", "2011-04", "2011-05"].map(month);
    const { years, step } = timeScale(months, 104);
    expect(step).toBe(10);
    expect(years).toEqual([
      { x: 44, label: "" },
      { x: 54, label: "2011" },
    ]);
  });
});
