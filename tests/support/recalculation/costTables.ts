import { amountText, type Ore, sumOfOre, toOre } from "./amounts";
import { type CalendarMonth, yearOf } from "./calendar";
import { type IndirectCosts, indirectCosts } from "./indirect";
import { lineCosts, type LineCosts } from "./lineCosts";
import { type ProjectFile } from "./projectFile";
import { COST_KEYS, type CostKey, type CostTexts } from "./report";

export type CostRow = Readonly<Record<CostKey, Ore>>;

/** Section 4 of docs/domain.md: the cost types along every axis. */
export interface CostTables {
  readonly totals: CostRow;
  readonly byMonth: readonly CostRow[];
  readonly byYear: Readonly<Record<string, CostRow>>;
  readonly byPhase: Readonly<Record<string, CostRow>>;
  readonly byOrganisation: Readonly<Record<string, CostRow>>;
  readonly bySubProject: Readonly<Record<string, CostRow>>;
}

export function costTables(file: ProjectFile, months: readonly CalendarMonth[]): CostTables {
  const lines = lineCosts(file, months);
  const indirect = indirectCosts(file, lines, months.length);
  const byMonth = months.map((month, index) => {
    const income = file.income.filter((row) => row.month === month.month).map((row) => toOre(row.amount));
    const inMonth = (line: LineCosts): Ore => line.months[index] ?? 0n;
    return costRow(lines, inMonth, indirect.months[index] ?? 0n, sumOfOre(income));
  });
  const totals = sumOfRows(byMonth);
  return {
    totals,
    byMonth,
    byYear: grouped(
      byMonth,
      months.map((month) => yearOf(month.month)),
    ),
    byPhase: byPhase(file, months, byMonth),
    ...byParty(file, lines, indirect, totals.income),
  };
}

export function rowTexts(row: CostRow): CostTexts {
  return eachKey((key) => amountText(row[key]));
}

/** A month belongs to the phase that holds its first project day. */
function byPhase(
  file: ProjectFile,
  months: readonly CalendarMonth[],
  rows: readonly CostRow[],
): Readonly<Record<string, CostRow>> {
  const { phases, start } = file.project;
  if (phases.length === 0) return {};
  const kinds = months.map((month) => {
    const firstDay = month.days.find((day) => day >= start) ?? start;
    return phases.find((phase) => phase.start <= firstDay && firstDay <= phase.end)?.kind ?? "";
  });
  const none = Object.fromEntries(phases.map((phase) => [phase.kind, sumOfRows([])]));
  return { ...none, ...grouped(rows, kinds) };
}

/** Income stands under the owner and under no sub-project. */
function byParty(
  file: ProjectFile,
  lines: readonly LineCosts[],
  indirect: IndirectCosts,
  income: Ore,
): Pick<CostTables, "byOrganisation" | "bySubProject"> {
  const wholeLine = (line: LineCosts): Ore => sumOfOre(line.months);
  const organisation = (id: string): CostRow => {
    const own = lines.filter((line) => line.organisation === id);
    return costRow(
      own,
      wholeLine,
      indirect.byOrganisation[id] ?? 0n,
      id === file.project.owner ? income : 0n,
    );
  };
  const subProject = (id: string): CostRow => {
    const own = lines.filter((line) => line.subProject === id);
    return costRow(own, wholeLine, indirect.bySubProject[id] ?? 0n, id === "" ? income : 0n);
  };
  return {
    byOrganisation: Object.fromEntries(file.organisations.map(({ id }) => [id, organisation(id)])),
    bySubProject: Object.fromEntries(
      [...file.subProjects.map(({ id }) => id), ""].map((id) => [id, subProject(id)]),
    ),
  };
}

function costRow(
  lines: readonly LineCosts[],
  amountOf: (line: LineCosts) => Ore,
  indirect: Ore,
  income: Ore,
): CostRow {
  const of = (key: CostKey): Ore => sumOfOre(lines.filter((line) => line.key === key).map(amountOf));
  const staff = of("staff");
  const externalServices = of("externalServices");
  const travel = of("travel");
  const equipmentMaterial = of("equipmentMaterial");
  const premises = of("premises");
  const other = of("other");
  const participants = of("participants");
  const inKind = of("inKind");
  const cash = staff + externalServices + travel + equipmentMaterial + premises + other + indirect - income;
  const nonCash = participants + inKind;
  return {
    ...{ staff, externalServices, travel, equipmentMaterial, premises, other, indirect, income, cash },
    ...{ participants, inKind, nonCash, total: cash + nonCash },
  };
}

function grouped(rows: readonly CostRow[], names: readonly string[]): Readonly<Record<string, CostRow>> {
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, sumOfRows(rows.filter((_, index) => names[index] === name))]),
  );
}

function sumOfRows(rows: readonly CostRow[]): CostRow {
  return eachKey((key) => sumOfOre(rows.map((row) => row[key])));
}

function eachKey<T>(valueOf: (key: CostKey) => T): Readonly<Record<CostKey, T>> {
  const [staff, externalServices, travel, equipmentMaterial, premises, other, ...rest] = COST_KEYS;
  const [indirect, income, cash, participants, inKind, nonCash, total] = rest;
  return {
    staff: valueOf(staff),
    externalServices: valueOf(externalServices),
    travel: valueOf(travel),
    equipmentMaterial: valueOf(equipmentMaterial),
    premises: valueOf(premises),
    other: valueOf(other),
    indirect: valueOf(indirect),
    income: valueOf(income),
    cash: valueOf(cash),
    participants: valueOf(participants),
    inKind: valueOf(inKind),
    nonCash: valueOf(nonCash),
    total: valueOf(total),
  };
}
