import { aCost, date } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { projectOf } from "./projectOf";

describe("time.window", () => {
  test.each([
    ["esf-2007-2013", "2007-01-01", "2015-12-31"],
    ["esf-2014-2020", "2014-01-01", "2023-12-31"],
    ["esf-plus-2021-2027", "2021-01-01", "2029-12-31"],
  ] as const)("%s: a project of the whole window passes", (programme, start, end) => {
    const finding = findingOf("time.window", projectOf({ programme, start, end }));
    expect(finding).toMatchObject({ status: "pass", actual: end, limit: end });
    expect(sentencesOf(finding).sv).toContain(`${start}–${end}`);
  });

  test("a day before the window fails, and moving the project mends it", () => {
    const finding = findingOf("time.window", projectOf({ start: "2013-12-31", end: "2015-12-31" }));
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      actual: "2013-12-31",
      limit: "2014-01-01",
    });
    expect(finding).toMatchObject({ gap: "1", gapUnit: "days" });
    expect(finding.fix?.[0]?.adjustments).toEqual([{ kind: "shift", months: 1 }]);
    expect(sentencesOf(finding).sv).toMatch(/börjar 2013-12-31, 1 dag för tidigt.*från och med 2014-01-01/);
    expect(sentencesOf(finding).en).toMatch(/starts on 2013-12-31, 1 day too early.*from 2014-01-01/);
  });

  test("a day after the window fails, and the project can be moved or ended earlier", () => {
    const finding = findingOf("time.window", projectOf({ start: "2022-02-01", end: "2024-01-01" }));
    expect(finding).toMatchObject({ status: "fail", actual: "2024-01-01", limit: "2023-12-31", gap: "1" });
    expect(finding.fix?.map(({ adjustments }) => adjustments)).toEqual([
      [{ kind: "shift", months: -1 }],
      [{ kind: "extend", months: -1 }],
    ]);
    expect(sentencesOf(finding).sv).toMatch(/slutar 2024-01-01, 1 dag för sent.*till och med 2023-12-31/);
    expect(sentencesOf(finding).en).toMatch(
      /ends on 2024-01-01, 1 day too late.*up to and including 2023-12-31/,
    );
  });

  test("a project too long for the window is told of both ends, and can only be ended earlier", () => {
    const findings = findingsOf("time.window", projectOf({ start: "2013-12-01", end: "2024-01-31" }));
    expect(findings.map(({ note }) => note)).toEqual(["start", "end"]);
    expect(findings.map(({ fix }) => fix?.map(({ adjustments }) => adjustments))).toEqual([
      undefined,
      [[{ kind: "extend", months: -1 }]],
    ]);
  });

  test("an earlier end is not proposed where a line has its own dates up to the end", () => {
    const project = projectOf(
      { start: "2020-02-01", end: "2024-01-31" },
      { costs: [aCost({ end: date("2024-01-31") })] },
    );
    const fixes = findingOf("time.window", project).fix ?? [];
    expect(fixes.map(({ adjustments }) => adjustments)).toEqual([[{ kind: "shift", months: -1 }]]);
  });

  test("a project without ESF money may run whenever it wants", () => {
    const project = projectOf({ programme: "none", start: "2000-01-01", end: "2001-12-31" });
    expect(findingOf("time.window", project).status).toBe("notApplicable");
  });
});
