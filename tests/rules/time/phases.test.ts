import { type Phase, type PhaseKind, type ProjectFacts } from "../../../src/budget";
import { type Finding } from "../../../src/rules";
import { date } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { projectOf } from "./projectOf";

const DATES = { start: "2016-01-01", end: "2018-12-31" };

function phase(kind: PhaseKind, start: string, end: string): Phase {
  return { kind, start: date(start), end: date(end) };
}

function phased(phases: readonly Phase[], facts: Partial<Pick<ProjectFacts, "programme">> = {}) {
  return projectOf({ ...DATES, ...facts, phases });
}

/** Planning until the day, then implementation, then closing from the day. */
function phasesUntilAndFrom(
  planningEnd: string,
  afterPlanning: string,
  beforeClosing: string,
  closing: string,
) {
  return phased([
    phase("planning", DATES.start, planningEnd),
    phase("implementation", afterPlanning, beforeClosing),
    phase("closing", closing, DATES.end),
  ]);
}

function only(findings: readonly Finding[]): Finding {
  const [finding, ...others] = findings;
  if (finding === undefined || others.length > 0) throw new Error(`${findings.length} findings`);
  return finding;
}

describe("time.phases", () => {
  test("nine months of planning and two of closing pass, the longest there may be", () => {
    const finding = findingOf(
      "time.phases",
      phasesUntilAndFrom("2016-09-30", "2016-10-01", "2018-10-31", "2018-11-01"),
    );
    expect(finding.status).toBe("pass");
    expect(finding.note).toBeUndefined();
  });

  test("one month of each passes, the shortest there may be", () => {
    const finding = findingOf(
      "time.phases",
      phasesUntilAndFrom("2016-01-31", "2016-02-01", "2018-11-30", "2018-12-01"),
    );
    expect(finding.status).toBe("pass");
  });

  test("a day more than nine months of planning fails", () => {
    const finding = findingOf(
      "time.phases",
      phasesUntilAndFrom("2016-10-01", "2016-10-02", "2018-10-31", "2018-11-01"),
    );
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      note: "planningLong",
      actual: "10",
      limit: "9",
    });
    expect(sentencesOf(finding).sv).toMatch(
      /planeringsfasen 2016-01-01–2016-10-01 är 10 månader; högst 9 månader/,
    );
    expect(sentencesOf(finding).en).toMatch(
      /planning phase 2016-01-01–2016-10-01 takes 10 months; at most 9 months/,
    );
  });

  test("a day less than a month of planning fails", () => {
    const finding = findingOf(
      "time.phases",
      phasesUntilAndFrom("2016-01-30", "2016-01-31", "2018-10-31", "2018-11-01"),
    );
    expect(finding).toMatchObject({ status: "fail", severity: "error", note: "planningShort", limit: "1" });
    expect(sentencesOf(finding).sv).toContain("kortare än 1 månad");
    expect(sentencesOf(finding).en).toContain("shorter than 1 month");
  });

  test.each([
    [
      "a day more than two months",
      "2018-10-30",
      "2018-10-31",
      "closingLong",
      /är 3 månader; normalt.*högst 2 månader/,
    ],
    ["a day less than a month", "2018-12-01", "2018-12-02", "closingShort", /kortare än 1 månad/],
  ])("%s of closing is only a warning", (_, before, closing, note, words) => {
    const finding = findingOf("time.phases", phasesUntilAndFrom("2016-06-30", "2016-07-01", before, closing));
    expect(finding).toMatchObject({ status: "fail", severity: "warning", note });
    expect(sentencesOf(finding).sv).toMatch(words);
    expect(sentencesOf(finding).en).toContain("closing phase");
  });

  test.each([
    ["between two phases", "2016-06-30", "2016-07-02", "gap", "2016-07-01", "2016-07-01", "Ingen fas täcker"],
    ["twice", "2016-07-01", "2016-07-01", "overlap", "2016-07-01", "2016-07-01", "Två faser täcker"],
  ])("a day %s fails", (_, planningEnd, next, note, start, end, words) => {
    const finding = only(
      findingsOf(
        "time.phases",
        phased([phase("planning", DATES.start, planningEnd), phase("implementation", next, DATES.end)]),
      ),
    );
    expect(finding).toMatchObject({ status: "fail", severity: "error", note, actual: "1", unit: "days" });
    expect(finding.details).toEqual({ start, end });
    expect(sentencesOf(finding).sv).toContain(words);
  });

  test("days before the first phase and after the last fail", () => {
    const findings = findingsOf("time.phases", phased([phase("implementation", "2016-02-01", "2018-11-30")]));
    expect(findings.map(({ note, actual }) => [note, actual])).toEqual([
      ["gap", "31"],
      ["gap", "31"],
    ]);
  });

  test("a phase wholly inside another is told of once", () => {
    const inside = [
      phase("implementation", DATES.start, DATES.end),
      phase("planning", "2017-01-01", "2017-02-28"),
    ];
    const finding = only(findingsOf("time.phases", phased(inside)));
    expect(finding).toMatchObject({ note: "overlap", actual: "59" });
  });

  test("a phase that reaches outside the project fails, at both ends", () => {
    const findings = findingsOf("time.phases", phased([phase("implementation", "2015-12-31", "2019-01-02")]));
    expect(findings.map(({ note, details }) => [note, details?.["start"], details?.["end"]])).toEqual([
      ["outside", "2015-12-31", "2015-12-31"],
      ["outside", "2019-01-01", "2019-01-02"],
    ]);
    const [before] = findings;
    if (before === undefined) throw new Error("nothing is found");
    expect(sentencesOf(before).en).toContain("outside the project period");
  });

  test("a boundary inside a month is a remark on a pass", () => {
    const finding = findingOf(
      "time.phases",
      phasesUntilAndFrom("2016-06-14", "2016-06-15", "2018-10-31", "2018-11-01"),
    );
    expect(finding).toMatchObject({
      status: "pass",
      note: "boundaryInsideMonth",
      details: { boundaries: ["2016-06-15"] },
    });
    expect(sentencesOf(finding).sv).toMatch(/börjar inne i en månad \(2016-06-15\)/);
    expect(sentencesOf(finding).en).toMatch(/begins inside a month \(2016-06-15\)/);
  });

  test("a project without phases, or of another period, is not judged", () => {
    expect(findingOf("time.phases", projectOf(DATES)).status).toBe("notApplicable");
    const other = phased([phase("planning", "2016-01-01", "2016-12-31")], { programme: "esf-2007-2013" });
    expect(findingOf("time.phases", other).status).toBe("notApplicable");
  });
});
