import { type Project, type StaffLine } from "../../../src/budget";
import { aCost, aProject, aSalary, date, decimal } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { example } from "../../golden/example";

/** A coach on two lines, the second with a workload of its own; the municipality pays for all of it. */
function aCoach(second: Partial<StaffLine> & Pick<StaffLine, "workload">, first = "0.6"): Project {
  return aProject({
    staff: [
      aSalary({ id: "main", person: "Coach 1", workload: decimal(first) }),
      {
        ...aSalary({ id: "extra", person: "Coach 1" }),
        ...second,
        method: "actual",
        monthlySalary: decimal("30000"),
      },
    ],
  });
}

/** The project with the municipality paying exactly the amount. */
function paid(project: Project, kronor: string): Project {
  const cash = [{ id: "f1", organisation: "kommunen", amount: decimal(kronor) }];
  return { ...project, financing: { grant: { mode: "fixed", amount: decimal("0") }, cash } };
}

describe("staff.load", () => {
  test("passes where two lines of a person are exactly full time", () => {
    expect(findingOf("staff.load", aCoach({ workload: decimal("0.4") })).status).toBe("pass");
  });

  test("fails where two lines of a person are more than full time, and names both lines", () => {
    const finding = findingOf("staff.load", aCoach({ workload: decimal("0.401") }));
    expect(finding).toMatchObject({
      status: "fail",
      severity: "warning",
      actual: "1.001000000000",
      limit: "1.000000000000",
      gap: "0.001000000000",
      subjects: ["staff/main", "staff/extra"],
      details: { person: "Coach 1", from: "2011-01", to: "2011-12" },
    });
  });

  test("finds the worst month and the span where a line covers only part of a month", () => {
    const part = { workload: decimal("0.6"), start: date("2011-03-16"), end: date("2011-05-31") };
    expect(findingOf("staff.load", aCoach(part)).details).toEqual({
      person: "Coach 1",
      month: "2011-04",
      from: "2011-04",
      to: "2011-05",
      months: ["2011-04", "2011-05"],
    });
  });

  test("has one finding for each person", () => {
    const project = aProject({
      staff: ["Coach 1", "Coach 2", "Coach 3"].map((person, index) =>
        aSalary({ id: `s${String(index)}`, person, workload: decimal(index === 1 ? "1" : "1.1") }),
      ),
    });
    expect(findingsOf("staff.load", project).map(({ details }) => details?.["person"])).toEqual([
      "Coach 1",
      "Coach 3",
    ]);
  });

  test("cannot tell where no line names a person, and does not apply without staff", () => {
    expect(findingOf("staff.load", aProject({ staff: [aSalary()] }))).toMatchObject({
      status: "unknown",
      missing: ["staff.person"],
    });
    expect(findingOf("staff.load", aProject({ costs: [aCost()] })).status).toBe("notApplicable");
  });

  test("proposes the smaller line lowered to what is left of full time, the owner paying so much less", () => {
    // 30 000 × (0.8 + 0.5) × 12 = 468 000; the smaller line at 0.2 costs 108 000 less.
    const project = paid(aCoach({ workload: decimal("0.5") }, "0.8"), "468000");
    const [least] = findingOf("staff.load", project).fix ?? [];
    expect(least).toEqual({
      adjustments: [
        { kind: "line", list: "staff", id: "extra", field: "workload", value: "0.2" },
        { kind: "cash", organisation: "kommunen", amount: decimal("360000") },
      ],
      mends: ["staff.load"],
      then: { grant: "0.00", balance: "0.00" },
    });
  });

  test("proposes to remove a line that full time leaves no room for", () => {
    const part = { workload: decimal("0.2"), start: date("2011-01-01"), end: date("2011-06-30") };
    const [least] = findingOf("staff.load", paid(aCoach(part, "1"), "396000")).fix ?? [];
    expect(least?.adjustments).toEqual([
      { kind: "removeLine", list: "staff", id: "extra" },
      { kind: "cash", organisation: "kommunen", amount: decimal("360000") },
    ]);
  });

  test("sees the coach of Steget Vidare at 120 per cent from January to June 2012", () => {
    const finding = findingOf("staff.load", example("steget-vidare").project);
    expect(finding).toMatchObject({
      actual: "1.200000000000",
      details: { person: "Coach 3", from: "2012-01", to: "2012-06" },
    });
    const { sv, en } = sentencesOf(finding);
    expect(sv).toMatch(/Coach 3.*120,00 %.*januari 2012.*6 månader.*20,00 %.*Sänk tjänstgöringsgraden/);
    expect(en).toMatch(/Coach 3.*120.00 %.*6 months.*Lower the workload/);
  });
});
