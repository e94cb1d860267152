import {
  type CashLine,
  type CostLine,
  DEFAULTS,
  inKindValue,
  type LineFacts,
  monthlyAllowance,
  replacesOtherDirectCosts,
  type StaffLine,
} from "../../../budget";
import { activeMonths, intersection, type IsoDate, monthIndex, type Span } from "../../../calendar";
import { ANNUAL_HOURS } from "../../../law";
import { dividedBy, exact, type Exact, roundToOre } from "../../../money";
import { type BasisColumn } from "../sheets/basisColumns";
import { kronorOf } from "./amounts";
import { serialOf } from "./cellValue";
import { type LineBlock, type Plan } from "./plan";
import { lineTotals } from "./lineAmounts";
import { numberOfChoice } from "./wordLists";

/** What the formulas of a row on Underlag come to, so that the sheet shows figures before it is recalculated. */
export interface BasisRow {
  readonly constants: Readonly<Partial<Record<BasisColumn, number | string>>>;
  /** Staff only: the running total of each month. */
  readonly running: readonly number[];
}

/** The rows of a list that are in use. */
export function basisRows(plan: Plan, block: LineBlock): BasisRow[] {
  const { project } = plan;
  switch (block) {
    case "staff":
      return project.staff.map((line) => staffRow(line, plan));
    case "costs":
      return project.costs.map((line) => costRow(line, plan));
    case "participants":
      return project.participants.map((line) => {
        const aPerson =
          numberOf(monthlyAllowance(line)) * (line.attendance ?? DEFAULTS.attendance).toNumber();
        return row(line, line.group, { amount: (line.women + line.men) * aPerson }, plan);
      });
    case "inKind":
      return project.inKind.map((line) =>
        row(line, line.text, { amount: numberOf(inKindValue(line)) }, plan),
      );
    case "cash":
      return project.financing.cash.map((line, index) => cashRow(line, index, plan));
  }
}

type Constants = Partial<Record<BasisColumn, number | string>>;

function row(line: LineFacts, label: string | undefined, own: Constants, plan: Plan): BasisRow {
  const { project } = plan;
  const active = activeSpan(line, plan);
  const constants: Constants = {
    label: label ?? line.id,
    organisation: project.organisations.findIndex(({ id }) => id === line.organisation) + 1,
    subProject: project.subProjects.findIndex(({ id }) => id === line.subProject) + 1,
    start: serialOf(later(line.start, project.project.start)) ?? 0,
    end: serialOf(earlier(line.end, project.project.end)) ?? 0,
    ...(active === undefined ? IDLE : activeParts(active)),
    ...own,
    ...(active === undefined && own.method !== CUSTOM ? { amount: 0 } : {}),
  };
  return { constants, running: [] };
}

const CUSTOM = numberOfChoice("costProfile", "custom", 0);
const IDLE = { firstMonth: 0, lastMonth: 0, firstPart: 0, lastPart: 0 };

function activeParts(active: Span): Constants {
  const months = activeMonths(active);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return IDLE;
  // Sheets count January as 1, the calendar as 0.
  return {
    firstMonth: first.index + 1,
    lastMonth: last.index + 1,
    firstPart: first.days / first.length,
    lastPart: first === last ? 0 : last.days / last.length,
  };
}

function staffRow(line: StaffLine, plan: Plan): BasisRow {
  const method = numberOfChoice("staffMethod", line.method, 0);
  const amount = fullMonthOf(line) * line.workload.toNumber();
  const growth = line.method === "actual" ? 1 + (line.revisionRate ?? DEFAULTS.revisionRate).toNumber() : 1;
  const revisionMonth = line.revisionMonth ?? DEFAULTS.revisionMonth;
  const active = activeSpan(line, plan);
  const first = monthIndex(later(line.start, plan.project.project.start)) + 1;
  const revisionsBefore = Math.floor((first - revisionMonth) / 12);
  const base = row(line, line.role, { method, amount, growth, revisionMonth, revisionsBefore }, plan);
  if (active === undefined) return base;
  const parts = new Map(activeMonths(active).map(({ index, days, length }) => [index, days / length]));
  let sum = 0;
  const running = plan.months.map((month) => {
    const index = monthIndex(month);
    const revisions = Math.floor((index + 1 - revisionMonth) / 12) - revisionsBefore;
    sum += amount * growth ** revisions * (parts.get(index) ?? 0);
    return sum;
  });
  return { ...base, running };
}

function fullMonthOf(line: StaffLine): number {
  switch (line.method) {
    case "actual":
      return line.monthlySalary.toNumber() * (1 + (line.onCostRate ?? DEFAULTS.onCostRate).toNumber());
    case "hourly1720": {
      const anHour = roundToOre(dividedBy(exact(line.annualEmploymentCost), exact(ANNUAL_HOURS)));
      return (kronorOf(anHour) * ANNUAL_HOURS) / 12;
    }
    case "unit":
      return (line.hourlyRate.toNumber() * (line.fullTimeHours ?? DEFAULTS.fullTimeHours).toNumber()) / 12;
  }
}

function costRow(line: CostLine, plan: Plan): BasisRow {
  const { project } = plan;
  const owner = project.organisations.find(({ id }) => id === line.organisation);
  const withVat = owner?.recoversVat === true ? 1 : 1 + (line.vatRate ?? DEFAULTS.vatRate).toNumber();
  const price = (line.quantity ?? DEFAULTS.quantity).toNumber() * (line.unitPrice?.toNumber() ?? 0);
  const counts = replacesOtherDirectCosts(project) ? 0 : 1;
  const own: Constants = {
    costType: numberOfChoice("costType", line.type, 0),
    method: numberOfChoice("costProfile", line.profile, 1),
    amount: counts * (line.profile === "custom" ? 1 : price) * withVat,
  };
  return row(line, line.text, own, plan);
}

function cashRow(line: CashLine, index: number, plan: Plan): BasisRow {
  const total = lineTotals(plan, "cash")[index] ?? 0;
  const own: Constants = {
    method: numberOfChoice("cashProfile", line.profile, 1),
    amount: line.amount?.toNumber() ?? 0,
    byKey: line.key === undefined ? 0 : kronorOf(total),
  };
  return row(line, line.organisation, own, plan);
}

function activeSpan({ start, end }: LineFacts | CashLine, { project }: Plan): Span | undefined {
  const { start: opens, end: closes } = project.project;
  return intersection({ start: start ?? opens, end: end ?? closes }, { start: opens, end: closes });
}

function later(date: IsoDate | undefined, other: IsoDate): IsoDate {
  return date !== undefined && date > other ? date : other;
}

function earlier(date: IsoDate | undefined, other: IsoDate): IsoDate {
  return date !== undefined && date < other ? date : other;
}

export function numberOf({ numerator, denominator }: Exact): number {
  return Number(numerator) / Number(denominator);
}
