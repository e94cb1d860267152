import {
  COST_KEYS,
  COST_TYPES,
  type CostBreakdown,
  type CostKey,
  indirectBase,
  phaseOfMonths,
} from "../../budget";
import { yearOf } from "../../calendar";
import { type Ore, sumOre } from "../../money";
import {
  type BookedAmounts,
  inMonth,
  type Membership,
  ofMonths,
  ofParty,
  overAll,
  type PartyField,
} from "./bookedAmounts";
import { type Explanation, type Way } from "./explanation";
import { figureName, type NamePart } from "./figureName";
import { type Operation } from "./operation";
import { amount, type Family, type Figure, monthAt, type Scope } from "./scope";

/** Rows of a cost table, other direct costs together, and the base that indirect costs are taken of. */
const ROWS = [...COST_KEYS, "otherDirect", "indirectBase"] as const;
type Row = (typeof ROWS)[number];
/** One cost table: what it is called, its amounts, and how those that are booked come about. */
interface Table {
  readonly name: readonly NamePart[];
  readonly amounts: CostBreakdown;
  readonly booked: BookedAmounts;
}

const SUM: Operation = { kind: "sum" };

/** Totals by cost type. */
export const totals: Family = ([row], scope) =>
  figureIn({ name: ["totals"], amounts: scope.calculation.budget.totals, booked: overAll }, row, scope);

export const byYear: Family = ([year, row], scope) => {
  const amounts = scope.calculation.budget.byYear.get(Number(year));
  if (year === undefined || amounts === undefined) return undefined;
  const isMember = (position: number): boolean => yearOf(monthAt(position, scope)) === Number(year);
  return figureIn({ name: ["byYear", { key: year }], amounts, booked: ofMonths(isMember) }, row, scope);
};

export const byPhase: Family = ([phase, row], scope) => {
  const { byPhase: tables, grid } = scope.calculation.budget;
  const [kind, amounts] = [...tables].find(([key]) => key === phase) ?? [];
  if (kind === undefined || amounts === undefined) return undefined;
  const phases = phaseOfMonths(scope.project.project, grid);
  const table = { amounts, booked: ofMonths((position) => phases[position] === kind) };
  return figureIn({ name: ["byPhase", { key: kind }], ...table }, row, scope);
};

/** One month's table, by its month. */
export const months: Family = ([month, row], scope) => {
  const { byMonth, grid } = scope.calculation.budget;
  const position = grid.months.findIndex((each) => each === month);
  const amounts = byMonth[position];
  if (month === undefined || amounts === undefined) return undefined;
  return figureIn({ name: ["months", { key: month }], amounts, booked: inMonth(position) }, row, scope);
};

export const byOrganisation: Family = ([organisation, row], scope) => {
  const { byOrganisation: tables } = scope.calculation.budget;
  const table = partyTable("byOrganisation", organisation, tables, {
    isOf: (line) => line.organisation === organisation,
    hasIncome: organisation === scope.project.project.owner,
  });
  return figureIn(table, row, scope);
};

export const bySubProject: Family = ([subProject, row], scope) => {
  const { bySubProject: tables } = scope.calculation.budget;
  const table = partyTable("bySubProject", subProject, tables, {
    isOf: (line) => line.subProject === subProject,
    hasIncome: subProject === "",
  });
  return figureIn(table, row, scope);
};

/** The names of all figures of a table. */
export function tableNames(...name: readonly NamePart[]): string[] {
  return ROWS.map((row) => figureName(...name, row));
}

function figureIn(table: Table | undefined, asked: string | undefined, scope: Scope): Figure | undefined {
  const row = ROWS.find((each) => each === asked);
  if (table === undefined || row === undefined) return undefined;
  const { operation, operands } = wayTo(row, table, scope);
  return amount(figureName(...table.name, row), amountOf(row, table.amounts, scope), operation, operands);
}

function amountOf(row: Row, amounts: CostBreakdown, { calculation }: Scope): Ore {
  if (row === "otherDirect") return sumOre(COST_TYPES.map((type) => amounts[type]));
  return row === "indirectBase" ? indirectBase(calculation.budget.indirect.base, amounts) : amounts[row];
}

function wayTo(row: Row, table: Table, scope: Scope): Way {
  const rows = (...keys: readonly CostKey[]): Explanation[] =>
    keys.map((key) => scope.figure(figureName(...table.name, key)));
  switch (row) {
    case "cash": {
      const less: Operation = { kind: "sum", less: 1 };
      return { operation: less, operands: () => rows("staff", ...COST_TYPES, "indirect", "income") };
    }
    case "nonCash":
      return { operation: SUM, operands: () => rows("participants", "inKind") };
    case "total":
      return { operation: SUM, operands: () => rows("cash", "nonCash") };
    case "otherDirect":
      return { operation: SUM, operands: () => rows(...COST_TYPES) };
    case "indirectBase": {
      const types = scope.calculation.budget.indirect.base === "direct" ? COST_TYPES : [];
      return { operation: SUM, operands: () => rows("staff", ...types) };
    }
    default:
      return table.booked(row, scope);
  }
}

function partyTable(
  field: PartyField,
  party: string | undefined,
  tables: ReadonlyMap<string, CostBreakdown>,
  membership: Membership,
): Table | undefined {
  const amounts = party === undefined ? undefined : tables.get(party);
  if (party === undefined || amounts === undefined) return undefined;
  const booked = ofParty({ field, party, parties: [...tables.keys()], ...membership });
  return { name: [field, { key: party }], amounts, booked };
}
