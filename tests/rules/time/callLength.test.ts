import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { projectOf } from "./projectOf";

function length(start: string, end: string, maxMonths = 36) {
  return findingOf("time.length", projectOf({ start, end }, { call: { maxMonths } }));
}

describe("time.length", () => {
  test.each([
    ["whole calendar months", "2015-10-01", "2018-09-30"],
    ["from the middle of a month to the day before its middle", "2015-10-15", "2018-10-14"],
    ["over a leap day", "2016-02-29", "2019-02-27"],
  ])("36 months %s are 36 months", (_, start, end) => {
    expect(length(start, end)).toMatchObject({ status: "pass", actual: "36", limit: "36", unit: "months" });
  });

  test.each([
    ["2015-10-01", "2018-10-01"],
    ["2015-10-15", "2018-10-15"],
  ])("one day more, %s to %s, begins a 37th month", (start, end) => {
    expect(length(start, end)).toMatchObject({ status: "fail", severity: "error", actual: "37", gap: "1" });
  });

  test("ending the project earlier mends it", () => {
    const finding = length("2015-10-01", "2018-12-31");
    expect(finding.fix?.map(({ adjustments }) => adjustments)).toEqual([[{ kind: "extend", months: -3 }]]);
    expect(sentencesOf(finding).sv).toMatch(
      /pågår 39 månader; utlysningen medger högst 36 månader.*3 månader/,
    );
    expect(sentencesOf(finding).en).toMatch(
      /runs for 39 months; the call allows at most 36 months.*3 months/,
    );
  });

  test("a study has the months that its own call says", () => {
    expect(length("2020-01-01", "2020-09-30", 9).status).toBe("pass");
    expect(length("2020-01-01", "2020-10-01", 9)).toMatchObject({ status: "fail", actual: "10" });
  });

  test("the text of a known call holds", () => {
    const project = projectOf({ start: "2016-01-01", end: "2019-01-31" }, { call: { id: "2015-00406" } });
    const finding = findingOf("time.length", project);
    expect(finding).toMatchObject({ status: "fail", actual: "37", limit: "36", verified: "read" });
    expect(finding.cite).toHaveLength(1);
  });

  test("a call without a longest time sets none", () => {
    expect(findingOf("time.length", projectOf({ start: "2015-10-01", end: "2019-12-31" })).status).toBe(
      "notApplicable",
    );
  });
});
