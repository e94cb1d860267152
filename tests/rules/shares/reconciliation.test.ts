import { type Project } from "../../../src/budget";
import { type Calculation, calculate } from "../../../src/funding";
import { ore } from "../../../src/money";
import { check, type Finding } from "../../../src/rules";
import { aCost, anInKind, aProject, aSalary, date } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";

const project: Project = aProject({
  project: {
    phases: [
      { kind: "planning", start: date("2011-01-01"), end: date("2011-03-31") },
      { kind: "implementation", start: date("2011-04-01"), end: date("2011-12-31") },
    ],
  },
  subProjects: [{ id: "futuro", name: "Futuro" }],
  staff: [aSalary({ subProject: "futuro" })],
  costs: [aCost()],
  inKind: [anInKind()],
});

function reconciled(calculation: Calculation): Finding[] {
  return check(project, calculation).filter(({ rule }) => rule === "recon");
}

describe("recon", () => {
  test("the tables of a project agree with its total", () => {
    const finding = findingOf("recon", project);
    expect(finding).toMatchObject({ status: "pass", actual: "363600.00", limit: "363600.00" });
    expect(sentencesOf(finding).en).toContain("Every table sums to SEK 363,600");
  });

  test("a line of an organisation that the project does not have is missing from the table by organisation", () => {
    const finding = findingOf("recon", { ...project, costs: [aCost({ organisation: "okand" })] });
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      actual: "0.00",
      limit: "1200.00",
      gap: "1200.00",
      details: { table: "byOrganisation", row: "other" },
    });
    expect(sentencesOf(finding).sv).toMatch(
      /Tabellen per organisation stämmer inte: Övrigt är 0 kr men ska vara 1 200 kr/,
    );
    expect(sentencesOf(finding).en).toMatch(
      /table by organisation does not agree.*SEK 0 but should be SEK 1,200/,
    );
  });

  test("one öre in one month is found in the tables that hold it", () => {
    const calculation = calculate(project);
    const { budget } = calculation;
    const byMonth = budget.byMonth.map((table, position) =>
      position === 5 ? { ...table, staff: ore(table.staff + 1) } : table,
    );
    const [finding, ...others] = reconciled({ ...calculation, budget: { ...budget, byMonth } });
    expect(finding).toMatchObject({
      status: "fail",
      gap: "0.01",
      details: { table: "byMonth", row: "staff" },
    });
    expect(others).toEqual([]);
  });

  test("a sum that was changed while its parts were not is found too", () => {
    const calculation = calculate(project);
    const { budget } = calculation;
    const totals = { ...budget.totals, total: ore(budget.totals.total - 100) };
    const findings = reconciled({ ...calculation, budget: { ...budget, totals } });
    expect(findings.map(({ details }) => details?.["table"])).toContain("byCostType");
    expect(findings.every(({ gap }) => gap === "1.00")).toBe(true);
  });

  test("a changed phase table is found", () => {
    const calculation = calculate(project);
    const { budget } = calculation;
    const byPhase = new Map([...budget.byPhase].slice(1));
    const [finding] = reconciled({ ...calculation, budget: { ...budget, byPhase } });
    expect(finding?.details).toEqual({ table: "byPhase", row: "staff" });
  });
});
