import { type Project, type StaffFunction } from "../../../src/budget";
import {
  aCost,
  anInKind,
  anOrganisation,
  aProject,
  aSalary,
  aUnitCost,
  date,
  decimal,
} from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";

/** A project whose costs come to the amount, with a leader whose time costs nothing. */
function ledProject(total: string, area?: string, leader: StaffFunction = "projectLeaderAbove20"): Project {
  return aProject({
    project: {
      programme: "esf-2014-2020",
      start: date("2016-01-01"),
      end: date("2016-12-31"),
      ...(area === undefined ? {} : { area }),
    },
    staff: [aUnitCost({ id: "leader", role: "Projektledare", function: leader, workload: decimal("0") })],
    costs: [aCost({ unitPrice: decimal(total) })],
  });
}

describe("staff.leader-20m", () => {
  test("fails at exactly 20 million kronor, which belongs to the lower class, and passes one öre above", () => {
    const atLimit = findingOf("staff.leader-20m", ledProject("20000000", "2.1"));
    expect(atLimit).toMatchObject({
      status: "fail",
      severity: "warning",
      actual: "20000000.00",
      gap: "0.00",
    });
    expect(findingOf("staff.leader-20m", ledProject("20000000.01", "2.1")).status).toBe("pass");
    const { sv, en } = sentencesOf(atLimit);
    expect(sv).toMatch(/Projektledare.*större projekt.*20 000 000 kr.*måste överstiga/);
    expect(en).toMatch(/larger project.*must exceed SEK 20,000,000/);
  });

  test("proposes the function of the lower class", () => {
    expect(findingOf("staff.leader-20m", ledProject("15000000", "3")).fix?.[0]?.adjustments).toEqual([
      { kind: "line", list: "staff", id: "leader", field: "function", value: "projectLeader20" },
    ]);
  });

  test("cannot tell without the programme area", () => {
    expect(findingOf("staff.leader-20m", ledProject("15000000"))).toMatchObject({
      status: "unknown",
      missing: ["project.area"],
    });
  });

  test("does not apply in area 1 or to other functions", () => {
    expect(findingOf("staff.leader-20m", ledProject("15000000", "1.1")).status).toBe("notApplicable");
    expect(findingOf("staff.leader-20m", ledProject("15000000", "2.1", "projectLeader20")).status).toBe(
      "notApplicable",
    );
  });
});

describe("staff.every-partner", () => {
  const staffing = { roles: ["partner", "staffing"] } as const;

  test("passes where every partner has a staff line or time in kind", () => {
    const project = aProject({
      organisations: [
        anOrganisation("kommunen", staffing),
        anOrganisation("regionen", staffing),
        anOrganisation("staten"),
      ],
      staff: [aSalary()],
      inKind: [anInKind()],
    });
    expect(findingOf("staff.every-partner", project)).toMatchObject({ status: "pass", actual: "2" });
  });

  test("fails for each partner without staff; a contribution of other things is no staff", () => {
    const project = aProject({
      organisations: ["kommunen", "regionen", "staten"].map((id) => anOrganisation(id, staffing)),
      staff: [aSalary()],
      inKind: [anInKind({ kind: "other" })],
    });
    const findings = findingsOf("staff.every-partner", project);
    expect(findings.map(({ status, severity, subjects }) => ({ status, severity, subjects }))).toEqual([
      { status: "fail", severity: "info", subjects: ["organisations/regionen"] },
      { status: "fail", severity: "info", subjects: ["organisations/staten"] },
    ]);
    const [first] = findings;
    if (first === undefined) throw new Error("a partner without staff must be found");
    expect(sentencesOf(first).sv).toMatch(/Namn på regionen.*ingen personalrad/);
    expect(sentencesOf(first).en).toMatch(/Namn på regionen.*no staff line/);
  });

  test("does not apply where nobody is said to take part with staff", () => {
    expect(findingOf("staff.every-partner", aProject({ staff: [aSalary()] })).status).toBe("notApplicable");
  });
});
