import { type ProjectFacts } from "../../../src/budget";
import { type Finding } from "../../../src/rules";
import { date } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { financedProject } from "./financedProject";

const IN_2014: Partial<ProjectFacts> = {
  programme: "esf-2014-2020",
  start: date("2016-01-01"),
  end: date("2016-12-31"),
};
const IN_2021: Partial<ProjectFacts> = {
  programme: "esf-plus-2021-2027",
  start: date("2023-01-01"),
  end: date("2023-12-31"),
};

function ceilingOf(grant: string, project: Partial<ProjectFacts> = {}): Finding {
  return findingOf("share.ceiling", financedProject({ total: "1000", grant, project }));
}

describe("share.ceiling", () => {
  test.each([
    ["2007–2013, everywhere", {}, "500", "0.500000000000"],
    ["2014–2020, a more developed region", { ...IN_2014, region: "stockholm" }, "500", "0.500000000000"],
    ["2021–2027, a more developed region", { ...IN_2021, region: "sydsverige" }, "400", "0.400000000000"],
    [
      "2021–2027, the transition region",
      { ...IN_2021, region: "norra-mellansverige" },
      "600",
      "0.600000000000",
    ],
  ] as const)(
    "%s: a grant on the ceiling passes, a krona above is a hint",
    (_, project, onCeiling, limit) => {
      expect(ceilingOf(onCeiling, project)).toMatchObject({ status: "pass", limit });
      const above = ceilingOf(String(Number(onCeiling) + 1), project);
      expect(above).toMatchObject({ status: "fail", severity: "warning", gap: "1.00", gapUnit: "kr" });
    },
  );

  test("an öre above the ceiling is above it", () => {
    expect(ceilingOf("500.01")).toMatchObject({ status: "fail", gap: "0.01" });
  });

  test("the hint says that the ceiling is the programme's, and proposes no change", () => {
    const finding = ceilingOf("600");
    expect(finding.fix).toBeUndefined();
    expect(sentencesOf(finding).sv).toMatch(/60,00 %.*högst 50,00 %.*programmet som helhet.*100 kr/);
    expect(sentencesOf(finding).en).toMatch(/60\.00 %.*at most 50\.00 %.*programme as a whole.*SEK 100/);
  });

  test("the region's category is cited beside the ceiling, and counts for how sure it is", () => {
    const finding = ceilingOf("300", { ...IN_2021, region: "stockholm" });
    expect(finding.cite.map(({ article }) => article)).toEqual(["112(3)", undefined]);
    expect(finding.verified).toBe("secondary");
  });

  test("an article that says both the ceiling and the category is cited once", () => {
    const { cite } = ceilingOf("600");
    expect(cite.map(({ act, article }) => `${act} ${article ?? ""}`)).toEqual(["32006R1083 53(2)"]);
  });

  test.each([
    ["no region", {}],
    ["a region that the ESF does not have", { region: "varmland" }],
  ])("later than 2007–2013, %s leaves it open", (_, region) => {
    const finding = ceilingOf("300", { ...IN_2014, ...region });
    expect(finding).toMatchObject({ status: "unknown", missing: ["project.region"] });
    expect(sentencesOf(finding).sv).toContain("ESF:s regioner");
    expect(sentencesOf(finding).en).toContain("ESF's regions");
  });

  test("a project without ESF money has no ceiling", () => {
    expect(ceilingOf("300", { programme: "none" }).status).toBe("notApplicable");
  });
});
