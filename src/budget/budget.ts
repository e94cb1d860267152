import { yearOf } from "../calendar";
import { exact, type Ore, ore, roundToOre } from "../money";
import {
  type BookedKey,
  breakdown,
  type CostBreakdown,
  type Gathered,
  nothingGathered,
  sumBreakdowns,
} from "./breakdown";
import {
  indirectBase,
  indirectByMonth,
  indirectByParty,
  type IndirectRate,
  indirectRate,
  replacesOtherDirectCosts,
} from "./indirectCost";
import { type LineCost } from "./lineCost";
import { overAllocations, type PersonLoad } from "./load";
import { type MonthGrid, monthGrid } from "./monthGrid";
import { inKindCost, participantCost } from "./nonCash";
import { otherCost } from "./otherCost";
import { type PhaseKey, phaseOfMonths } from "./phases";
import { type Id } from "./id";
import { type Project } from "./project";
import { onceForTheLine } from "./sameLine";
import { staffCost } from "./staffCost";

/** The cost side of a project: every line, every table, in öre. All tables sum to `totals`. */
export interface Budget {
  readonly grid: MonthGrid;
  readonly lines: readonly LineCost[];
  readonly totals: CostBreakdown;
  /** One table for each month of the grid. */
  readonly byMonth: readonly CostBreakdown[];
  readonly byYear: ReadonlyMap<number, CostBreakdown>;
  /** Empty where the project has no phases; "" holds months outside every phase, where there are any. */
  readonly byPhase: ReadonlyMap<PhaseKey, CostBreakdown>;
  readonly byOrganisation: ReadonlyMap<Id, CostBreakdown>;
  /** "" holds what is assigned to no sub-project, and comes last. */
  readonly bySubProject: ReadonlyMap<Id, CostBreakdown>;
  readonly indirect: IndirectRate;
  /** Loads above full time. */
  readonly overAllocations: readonly PersonLoad[];
}

/** Calculates the cost side (domain 2–4). Throws AmountOutOfRange where an amount is beyond ±9·10¹³ kr. */
export function calculateBudget(project: Project): Budget {
  const grid = monthGrid(project.project);
  const indirect = indirectRate(project.indirect);
  const lines = lineCosts(project, grid);
  const byMonth = monthTables(project, grid, lines, indirect);
  const totals = sumBreakdowns(byMonth);
  const { owner } = project.project;
  return {
    grid,
    lines,
    totals,
    byMonth,
    byYear: group(byMonth, (position) => yearOf(grid.first + position)),
    byPhase: phaseTables(project, grid, byMonth),
    byOrganisation: partyTables({
      parties: project.organisations.map(({ id }) => id),
      partyOf: (line) => line.organisation,
      incomeParty: owner,
      lines,
      totals,
      indirect,
    }),
    bySubProject: partyTables({
      parties: [...project.subProjects.map(({ id }) => id), ""],
      partyOf: (line) => line.subProject,
      incomeParty: "",
      lines,
      totals,
      indirect,
    }),
    indirect,
    overAllocations: overAllocations(project.staff, grid),
  };
}

function lineCosts(project: Project, grid: MonthGrid): LineCost[] {
  const organisations = new Map(project.organisations.map((organisation) => [organisation.id, organisation]));
  const covered = replacesOtherDirectCosts(project);
  const circumstances = { project: project.project };
  return [
    ...project.staff.map((each) => onceForTheLine(each, circumstances, (line) => staffCost(line, grid))),
    ...project.costs.map((each) => {
      const organisation = organisations.get(each.organisation);
      const { recoversVat = false } = organisation ?? {};
      const cost = onceForTheLine(each, { ...circumstances, recoversVat }, (line) =>
        otherCost(line, organisation, grid),
      );
      return covered ? { ...cost, monthly: [], total: ore(0), coveredByFlatRate: true } : cost;
    }),
    ...project.participants.map((each) =>
      onceForTheLine(each, circumstances, (line) => participantCost(line, grid)),
    ),
    ...project.inKind.map((each) => onceForTheLine(each, circumstances, (line) => inKindCost(line, grid))),
  ];
}

function monthTables(
  project: Project,
  grid: MonthGrid,
  lines: readonly LineCost[],
  indirect: IndirectRate,
): CostBreakdown[] {
  const gathered = grid.months.map(nothingGathered);
  for (const { type, from, monthly } of lines) {
    monthly.forEach((amount, offset) => {
      const month = gathered[from + offset];
      if (month !== undefined) month[type] += amount;
    });
  }
  for (const row of project.income) {
    const month = gathered[grid.positionOf(row.month)];
    if (month !== undefined) month.income += roundToOre(exact(row.amount));
  }
  const ofMonths = indirectByMonth(
    indirect,
    gathered.map((month) => indirectBase(indirect.base, month)),
  );
  for (const [position, amount] of ofMonths.entries()) {
    const month = gathered[position];
    if (month !== undefined) month.indirect = amount;
  }
  return gathered.map(breakdown);
}

interface PartyAxis {
  readonly parties: readonly Id[];
  readonly partyOf: (line: LineCost) => Id;
  /** Where income stands. */
  readonly incomeParty: Id;
  readonly lines: readonly LineCost[];
  readonly totals: CostBreakdown;
  readonly indirect: IndirectRate;
}

function partyTables({
  parties,
  partyOf,
  incomeParty,
  lines,
  totals,
  indirect,
}: PartyAxis): Map<Id, CostBreakdown> {
  const gathered = new Map<Id, Gathered>(parties.map((party) => [party, nothingGathered()]));
  for (const line of lines) {
    const party = gathered.get(partyOf(line));
    if (party !== undefined) party[line.type] += line.total;
  }
  const tables = [...gathered.values()];
  const shares = indirectByParty(
    totals.indirect,
    tables.map((table) => indirectBase(indirect.base, table)),
  );
  for (const [position, table] of tables.entries()) table.indirect = shares[position] ?? 0;
  const withIncome = gathered.get(incomeParty);
  if (withIncome !== undefined) withIncome.income = totals.income;
  return new Map([...gathered].map(([party, table]) => [party, breakdown(table)]));
}

function phaseTables(
  project: Project,
  grid: MonthGrid,
  byMonth: readonly CostBreakdown[],
): Map<PhaseKey, CostBreakdown> {
  const declared = project.project.phases ?? [];
  if (declared.length === 0) return new Map();
  const phases = phaseOfMonths(project.project, grid);
  const held = group(byMonth, (position) => phases[position] ?? "");
  // A phase so short that it holds no month's first project day still has its place in the table.
  const empty = declared
    .filter(({ kind }) => !held.has(kind))
    .map(({ kind }) => [kind, sumBreakdowns([])] as const);
  return new Map([...held, ...empty]);
}

/** Month tables summed by what each month belongs to, in order of first appearance. */
function group<Key>(
  byMonth: readonly CostBreakdown[],
  keyOf: (position: number) => Key,
): Map<Key, CostBreakdown> {
  const members = new Map<Key, CostBreakdown[]>();
  for (const [position, table] of byMonth.entries()) {
    const key = keyOf(position);
    const known = members.get(key);
    if (known === undefined) members.set(key, [table]);
    else known.push(table);
  }
  return new Map([...members].map(([key, tables]) => [key, sumBreakdowns(tables)]));
}

/** The amount of one row of a table over all months; for charts and cash flow. */
export function rowByMonth(budget: Budget, key: BookedKey | "cash" | "nonCash" | "total"): Ore[] {
  return budget.byMonth.map((month) => month[key]);
}
