import { adjust, type AdjustmentProblem, type Change } from "../../src/adjustments";
import { type Adjustment, type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { readProject, type Report, reportJson, writeProject } from "../../src/project-file";

/** A small project of 12 whole months in which every kind of adjustment has something to change. */
const FILE = {
  delfin: 1,
  project: {
    name: "Två vägar",
    programme: "esf-2014-2020",
    area: "2.1",
    start: "2016-01-01",
    end: "2016-12-31",
    phases: [
      { kind: "planning", start: "2016-01-01", end: "2016-02-29" },
      { kind: "implementation", start: "2016-03-01", end: "2016-12-31" },
    ],
    owner: "kommunen",
  },
  organisations: [
    { id: "kommunen", name: "Kommunen", kind: "municipality", roles: ["owner"] },
    { id: "viva", name: "VIVA Resurs", kind: "company", roles: ["partner", "coFinancier"] },
    { id: "regionen", name: "Regionen", kind: "region", roles: ["coFinancier"] },
  ],
  subProjects: [{ id: "ungdom", name: "Ungdom" }],
  staff: [
    {
      id: "s1",
      organisation: "kommunen",
      role: "Projektledare",
      method: "actual",
      monthlySalary: "38000",
      onCostRate: "0.4",
      workload: "1",
    },
    {
      id: "s2",
      organisation: "viva",
      role: "Coach",
      method: "hourly1720",
      annualEmploymentCost: "516000",
      workload: "0.5",
    },
    {
      id: "s3",
      organisation: "viva",
      role: "Coach",
      method: "unit",
      hourlyRate: "312",
      workload: "0.8",
      employment: "1",
      subProject: "ungdom",
    },
  ],
  costs: [
    { id: "c1", organisation: "kommunen", type: "travel", unitPrice: "12000" },
    {
      id: "c2",
      organisation: "kommunen",
      type: "travel",
      profile: "custom",
      amounts: { "2016-03": "1000", "2016-05": "500.5" },
    },
    {
      id: "c3",
      organisation: "viva",
      type: "externalServices",
      quantity: "4",
      unitPrice: "2500",
      start: "2016-02-01",
      end: "2016-12-31",
    },
  ],
  participants: [
    { id: "p1", organisation: "regionen", women: 10, men: 10, monthlyAllowance: "5000", attendance: "0.8" },
    { id: "p2", organisation: "kommunen", women: 1, men: 1, monthlyAllowance: "5000" },
  ],
  inKind: [{ id: "k1", organisation: "viva", hours: "100", hourlyRate: "300" }],
  indirect: { option: "direct25", basis: "own calculation" },
  income: [{ id: "i1", amount: "1000", month: "2016-05" }],
  financing: {
    grant: { mode: "fixed", amount: "600000" },
    cash: [
      { id: "f1", organisation: "kommunen", amount: "100000", certificate: "confirmed" },
      { id: "f2", organisation: "kommunen", amount: "50000", start: "2016-01-01", end: "2016-06-30" },
      { id: "f3", organisation: "viva", amount: "20000", profile: "start" },
      { id: "f4", organisation: "regionen", key: "1" },
    ],
  },
  cashFlow: { claimMonths: 3, advance: { amount: "50000", month: "2016-01" } },
};

/** The project, or the same with other parts in the place of its own. @throws Error where the reader refuses it. */
export function twoPartners(parts: object = {}): Project {
  const reading = readProject(JSON.stringify({ ...FILE, ...parts }));
  if (!reading.ok) throw new Error(`the project cannot be read: ${JSON.stringify(reading)}`);
  return reading.project;
}

/** The project after the adjustments. @throws Error with the problems where they are refused. */
export function adjusted(project: Project, ...adjustments: readonly Adjustment[]): Project {
  const result = adjust(project, adjustments);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result.project;
}

/** What the adjustments change, as `path: before → after`. */
export function changesBy(project: Project, ...adjustments: readonly Adjustment[]): string[] {
  const result = adjust(project, adjustments);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result.changes.map(changeText);
}

export function changeText({ path, before, after }: Change): string {
  return `${path}: ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: Change["before"]): string {
  return value === undefined ? "–" : String(value);
}

/** Why the adjustments are refused; none where they are applied. */
export function problemsOf(
  project: Project,
  ...adjustments: readonly Adjustment[]
): readonly AdjustmentProblem[] {
  const result = adjust(project, adjustments);
  return result.ok ? [] : result.problems;
}

export function reportOfProject(project: Project): Report {
  return reportJson(project, calculate(project));
}

/** The project as its file reads back. @throws Error where the reader refuses it. */
export function readBack(project: Project): Project {
  const reading = readProject(writeProject(project));
  if (!reading.ok) throw new Error(`the project file refuses it: ${JSON.stringify(reading)}`);
  return reading.project;
}
