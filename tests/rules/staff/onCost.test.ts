import { type ActualSalaryLine, type Project } from "../../../src/budget";
import { aProject, aSalary, aUnitCost, date, decimal } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";

function salaried(line: Partial<ActualSalaryLine>, year = "2011"): Project {
  return aProject({
    project: { start: date(`${year}-01-01`), end: date(`${year}-12-31`) },
    staff: [aSalary({ role: "Coach", ...line })],
    financing: {
      grant: { mode: "fixed", amount: decimal("0") },
      cash: [{ id: "f1", organisation: "kommunen", key: decimal("1") }],
    },
  });
}

describe("staff.oncost", () => {
  test.each([
    { year: "2008", rate: "0.3242", status: "pass" },
    { year: "2008", rate: "0.3241", status: "fail" },
    { year: "2011", rate: "0.3142", status: "pass" },
    { year: "2011", rate: "0.3141", status: "fail" },
    { year: "2011", rate: "0.65", status: "pass" },
    { year: "2011", rate: "0.6501", status: "fail" },
  ])("an on-cost of $rate in $year: $status", ({ year, rate, status }) => {
    expect(findingOf("staff.oncost", salaried({ onCostRate: decimal(rate) }, year)).status).toBe(status);
  });

  test("takes the contribution of the month in which the line begins", () => {
    const project = aProject({
      project: { start: date("2008-01-01"), end: date("2009-12-31") },
      staff: [aSalary({ id: "late", onCostRate: decimal("0.32"), start: date("2009-01-01") })],
    });
    expect(findingOf("staff.oncost", project)).toMatchObject({ status: "pass", limit: "0.314200000000" });
  });

  test("says that nothing is budgeted where the line has no on-cost, and proposes the contribution", () => {
    const finding = findingOf("staff.oncost", salaried({}));
    expect(finding).toMatchObject({
      status: "fail",
      severity: "warning",
      note: "noOnCost",
      gap: "0.314200000000",
    });
    expect(finding.fix?.[0]?.adjustments).toEqual([
      { kind: "line", list: "staff", id: "salary", field: "onCostRate", value: "0.3142" },
    ]);
    const { sv, en } = sentencesOf(finding);
    expect(sv).toMatch(/Coach.*inget lönekostnadspåslag.*31,42 %/);
    expect(en).toMatch(/Coach.*no payroll on-cost.*31.42 %/);
  });

  test("asks for the birth year where the rate is too low, and lowers the bound once it is stated", () => {
    const young = { onCostRate: decimal("0.1549") };
    const { sv, en } = sentencesOf(findingOf("staff.oncost", salaried(young)));
    expect(sv).toMatch(/15,49 %.*31,42 %.*födelseår/);
    expect(en).toMatch(/15.49 %.*birth year/);
    expect(findingOf("staff.oncost", salaried({ ...young, birthYear: 1990 })).status).toBe("pass");
    expect(findingOf("staff.oncost", salaried({ ...young, birthYear: 1980 })).status).toBe("fail");
  });

  test("calls a rate above the plausible one too high, and says that the source is secondary", () => {
    const finding = findingOf("staff.oncost", salaried({ onCostRate: decimal("0.7") }));
    expect(finding).toMatchObject({
      note: "tooHigh",
      limit: "0.650000000000",
      gap: "0.050000000000",
      verified: "secondary",
    });
    expect(sentencesOf(finding).sv).toMatch(/70,00 %.*65,00 %.*orimligt.*delvis bekräftad/);
    expect(sentencesOf(finding).en).toMatch(/70.00 %.*implausibly high/);
  });

  test("has a finding for each line, and each is mended by itself", () => {
    const project = aProject({
      staff: [
        aSalary({ id: "s1" }),
        aSalary({ id: "s2", onCostRate: decimal("0.4") }),
        aSalary({ id: "s3" }),
      ],
    });
    const findings = findingsOf("staff.oncost", project);
    expect(findings.map(({ subjects }) => subjects)).toEqual([["staff/s1"], ["staff/s3"]]);
    expect(findings.every(({ fix = [] }) => fix.length > 0)).toBe(true);
  });

  test("does not apply to unit costs, whose on-costs are inside", () => {
    expect(findingOf("staff.oncost", aProject({ staff: [aUnitCost()] })).status).toBe("notApplicable");
  });
});
