import { type IsoDate, readDate } from "../../src/calendar";
import { movedEnd, movedStart } from "../../src/adjustments/moveInTime";
import { adjusted, changesBy, problemsOf, reportOfProject, twoPartners } from "./twoPartners";

function date(text: string): IsoDate {
  const read = readDate(text);
  if (read === undefined) throw new Error(`${text} is no date`);
  return read;
}

describe("a date moved by months", () => {
  it.each([
    ["2016-01-31", 1, "2016-02-29"],
    ["2016-02-29", 1, "2016-03-31"],
    ["2016-02-29", 12, "2017-02-28"],
    ["2016-12-31", -1, "2016-11-30"],
    ["2016-01-30", 1, "2016-02-29"],
    ["2016-03-15", -3, "2015-12-15"],
  ])("as a last day, %s and %i months is %s: the last of a month stays the last", (from, months, to) => {
    expect(movedEnd(date(from), months)).toBe(to);
  });

  it.each([
    ["2016-01-31", 1, "2016-02-29"],
    ["2016-02-29", 1, "2016-03-29"],
    ["2016-01-01", -1, "2015-12-01"],
  ])(
    "as a first day, %s and %i months is %s: the day of the month stays where the month has it",
    (from, months, to) => {
      expect(movedStart(date(from), months)).toBe(to);
    },
  );
});

describe("shift", () => {
  it("moves every date of the project: its own, phases, lines, months of amounts, income, the advance", () => {
    expect(changesBy(twoPartners(), { kind: "shift", months: 6 })).toEqual([
      "project.start: 2016-01-01 → 2016-07-01",
      "project.end: 2016-12-31 → 2017-06-30",
      "project.phases[0].start: 2016-01-01 → 2016-07-01",
      "project.phases[0].end: 2016-02-29 → 2016-08-31",
      "project.phases[1].start: 2016-03-01 → 2016-09-01",
      "project.phases[1].end: 2016-12-31 → 2017-06-30",
      "cashFlow.advance.month: 2016-01 → 2016-07",
      'costs[1].amounts["2016-03"]: 1000 → –',
      'costs[1].amounts["2016-05"]: 500.5 → –',
      'costs[1].amounts["2016-09"]: – → 1000',
      'costs[1].amounts["2016-11"]: – → 500.5',
      "costs[2].start: 2016-02-01 → 2016-08-01",
      "costs[2].end: 2016-12-31 → 2017-06-30",
      "income[0].month: 2016-05 → 2016-11",
      "financing.cash[1].start: 2016-01-01 → 2016-07-01",
      "financing.cash[1].end: 2016-06-30 → 2016-12-31",
    ]);
  });

  it("past the end of a spending window is applied: that is for the rules to judge", () => {
    expect(adjusted(twoPartners(), { kind: "shift", months: 240 }).project.end).toBe("2036-12-31");
  });

  it("past the calendar of a project file is refused", () => {
    expect(
      problemsOf(twoPartners(), { kind: "shift", months: 600 }, { kind: "shift", months: 600 }),
    ).toMatchObject([
      { index: 1, code: "wrongValue", path: "project.start", value: "2116-01-01" },
      { index: 1, code: "wrongValue", path: "project.end", value: "2116-12-31" },
      { index: 1, code: "wrongValue", path: "cashFlow.advance.month", value: "2116-01" },
    ]);
  });

  it("that would lay two phases on one day is refused", () => {
    const project = twoPartners({
      project: {
        name: "Två vägar",
        programme: "none",
        start: "2016-01-01",
        end: "2016-12-31",
        owner: "kommunen",
        phases: [
          { kind: "planning", start: "2016-01-01", end: "2016-01-29" },
          { kind: "implementation", start: "2016-01-30", end: "2016-12-31" },
        ],
      },
    });
    expect(problemsOf(project, { kind: "shift", months: 1 })).toMatchObject([
      { code: "overlappingPhases", path: "project.phases[1]", other: "project.phases[0]" },
    ]);
  });

  it.each([0.5, 601])("by %p months is refused", (months) => {
    expect(problemsOf(twoPartners(), { kind: "shift", months })).toMatchObject([
      { code: "wrongParameter", parameter: "months", value: String(months) },
    ]);
  });
});

describe("extend", () => {
  it("ends the project and its last phase later; lines with an end of their own stay", () => {
    expect(changesBy(twoPartners(), { kind: "extend", months: 2 })).toEqual([
      "project.end: 2016-12-31 → 2017-02-28",
      "project.phases[1].end: 2016-12-31 → 2017-02-28",
    ]);
  });

  it("lets open-ended lines follow: staff costs two months more", () => {
    const extended = reportOfProject(adjusted(twoPartners(), { kind: "extend", months: 2 }));
    expect(extended.project.months).toBe(14);
    // 38 000 × 1.4 × 14 + 300 × 1 720 ÷ 12 × 0.5 × 14 + 312 × 1 661.7636 ÷ 12 × 0.8 × 14
    expect(extended.totals.staff).toBe("1529705.56");
  });

  it("backwards is refused where lines, months or phases would lie after the new end, each named", () => {
    expect(problemsOf(twoPartners(), { kind: "extend", months: -9 })).toMatchObject([
      {
        code: "outsideProject",
        path: "costs[2].end",
        value: "2016-12-31",
        start: "2016-01-01",
        end: "2016-03-31",
      },
      { code: "outsideProject", path: "financing.cash[1].end", value: "2016-06-30" },
      { code: "outsideProject", path: "income[0].month", value: "2016-05", end: "2016-03" },
      { code: "outsideProject", path: 'costs[1].amounts["2016-05"]' },
    ]);
  });

  it("backwards past the start, or to more than fifty years, is refused", () => {
    expect(problemsOf(twoPartners(), { kind: "extend", months: -12 })).toMatchObject([
      { code: "wrongOrder", path: "project.end", value: "2015-12-31", earliest: "2016-01-01" },
    ]);
    expect(problemsOf(twoPartners(), { kind: "extend", months: 589 })).toMatchObject([
      { code: "projectTooLong", months: 601, limit: 600 },
    ]);
  });
});
