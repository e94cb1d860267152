import { COST_KEYS, type CostKey, type LineList, type Project } from "../../../budget";
import { type Month, monthIndex, monthOf, yearOf } from "../../../calendar";
import { type Calculation } from "../../../funding";
import { type Decimal } from "../../../money";
import {
  capacityOf,
  FIRST_ROW,
  HEADING_ROW,
  type Language,
  sheetName,
  SPARE_MONTHS,
  type TableId,
  TABLES,
} from "../../layout";
import { fixedColumnBlock, sheetPrefix } from "./sheetBuilder";

/** Lists whose rows have rows of their own on Underlag and Månader. */
export type LineBlock = LineList | "cash";
export const LINE_BLOCKS: readonly LineBlock[] = ["staff", "costs", "participants", "inKind", "cash"];

/** First and last row, inclusive. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** How much a workbook was laid out for: rows of each table that formulas reach, and months of each kind. */
export interface Room {
  readonly capacity: Readonly<Partial<Record<TableId, number>>>;
  readonly months: number;
  readonly years: number;
  readonly cashFlowMonths: number;
}

/** What the workbook is made of, and where everything will stand; decided before any cell is written. */
export interface Plan {
  readonly project: Project;
  readonly calculation: Calculation;
  readonly language: Language;
  /** Rows in use and rows that formulas reach, for each table. */
  readonly used: Readonly<Record<TableId, number>>;
  readonly capacity: Readonly<Record<TableId, number>>;
  /** The months of the grid: the project's and some to grow into. */
  readonly months: readonly Month[];
  readonly years: readonly number[];
  /** Rows of each list on Underlag and Månader. */
  readonly lines: Readonly<Record<LineBlock, Rows>>;
  /** Row of the coordination association's means on Månader. */
  readonly finsamRow: number;
  readonly costMonths: readonly CostMonth[];
  readonly finsamMembers: readonly FinsamRow[];
  /** Given where a workbook that exists is made anew, so that everything stands where it stands there. */
  readonly room?: Room;
}

/** An amount of a line with the profile Egna belopp. */
export interface CostMonth {
  readonly cost: string;
  readonly month: Month;
  readonly amount: Decimal;
}

export interface FinsamRow {
  readonly part: "state" | "region" | "municipality";
  readonly organisation: string;
  readonly weight?: Decimal;
}

/** Rows of the sheet Månader; lines follow. */
export const MONTH_ROWS = {
  firstDay: HEADING_ROW,
  lastDay: HEADING_ROW + 1,
  number: HEADING_ROW + 2,
  year: HEADING_ROW + 3,
  phase: HEADING_ROW + 4,
  firstKey: HEADING_ROW + 6,
  base: HEADING_ROW + 7 + COST_KEYS.length,
  cashCoFinancing: HEADING_ROW + 8 + COST_KEYS.length,
  firstLine: HEADING_ROW + 10 + COST_KEYS.length,
} as const;

export const MONTH_COLUMNS = { label: 0, total: 1, first: 2 } as const;

export function planWorkbook(
  project: Project,
  calculation: Calculation,
  language: Language,
  room?: Room,
): Plan {
  const costMonths = costMonthRows(project);
  const finsamMembers = finsamRows(project);
  const used = rowsInUse(project, costMonths.length, finsamMembers.length);
  const capacity = record((table) => room?.capacity[table] ?? capacityOf(TABLES[table], used[table]));
  const { grid } = calculation.budget;
  const months = Array.from({ length: room?.months ?? grid.count + SPARE_MONTHS }, (_, position) =>
    monthOf(grid.first + position),
  );
  const [lines, finsamRow] = lineRows(capacity);
  const yearCount = room?.years ?? new Set(months.map((month) => yearOf(monthIndex(month)))).size;
  const years = Array.from({ length: yearCount }, (_, position) => yearOf(grid.first) + position);
  return {
    project,
    calculation,
    language,
    used,
    capacity,
    months,
    years,
    lines,
    finsamRow,
    costMonths,
    finsamMembers,
    ...(room === undefined ? {} : { room }),
  };
}

/** The cells of a table's column that formulas reach, with their sheet: `Personal!$H$5:$H$19`. */
export function columnBlock({ capacity, language }: Plan, table: TableId, column: string): string {
  const position = columnOf(table, column);
  return `${sheetPrefix(sheetName(table, language))}${fixedColumnBlock(position, FIRST_ROW, FIRST_ROW + capacity[table] - 1)}`;
}

/** The position of a column in its table. Throws for a column that the layout does not know: a bug of the caller. */
export function columnOf(table: TableId, column: string): number {
  const position = TABLES[table].columns.findIndex(({ id }) => id === column);
  if (position < 0) throw new RangeError(`the table ${table} has no column ${column}`);
  return position;
}

/** The row of a cost type on Månader. */
export function keyRow(key: CostKey): number {
  return MONTH_ROWS.firstKey + COST_KEYS.indexOf(key);
}

export function lastMonthColumn({ months }: Plan): number {
  return MONTH_COLUMNS.first + months.length - 1;
}

/** The rows of the table CostMonths, cost by cost. */
export function costMonthRows({ costs }: Project): readonly CostMonth[] {
  return costs.flatMap(({ id, amounts }) =>
    [...(amounts ?? [])].map(([month, amount]) => ({ cost: id, month, amount })),
  );
}

/** The rows of the table Finsam: the state, the regions, the municipalities. */
export function finsamRows({ financing: { finsam } }: Project): readonly FinsamRow[] {
  if (finsam === undefined) return [];
  return [
    { part: "state", organisation: finsam.state },
    ...finsam.regions.map((member) => ({ part: "region", ...member }) as const),
    ...finsam.municipalities.map((member) => ({ part: "municipality", ...member }) as const),
  ];
}

function rowsInUse(project: Project, costMonths: number, finsamMembers: number): Record<TableId, number> {
  return {
    organisations: project.organisations.length,
    subProjects: project.subProjects.length,
    phases: project.project.phases?.length ?? 0,
    staff: project.staff.length,
    costs: project.costs.length,
    costMonths,
    participants: project.participants.length,
    inKind: project.inKind.length,
    income: project.income.length,
    cash: project.financing.cash.length,
    finsam: finsamMembers,
    outcomes: TABLES.outcomes.leastRows,
    scenarios: project.scenarios.reduce((rows, { adjustments }) => rows + Math.max(1, adjustments.length), 0),
  };
}

/** A heading stands above each list: it parts the lists for people and for LibreOffice's grouping of equal formulas. */
function lineRows(capacity: Readonly<Record<TableId, number>>): [Record<LineBlock, Rows>, number] {
  let next: number = MONTH_ROWS.firstLine;
  const rows = (block: LineBlock): Rows => {
    const first = next + 1;
    next = first + capacity[block];
    return { first, last: next - 1 };
  };
  const lines = {
    staff: rows("staff"),
    costs: rows("costs"),
    participants: rows("participants"),
    inKind: rows("inKind"),
    cash: rows("cash"),
  };
  return [lines, next];
}

function record<Value>(valueOf: (table: TableId) => Value): Record<TableId, Value> {
  return {
    organisations: valueOf("organisations"),
    subProjects: valueOf("subProjects"),
    phases: valueOf("phases"),
    staff: valueOf("staff"),
    costs: valueOf("costs"),
    costMonths: valueOf("costMonths"),
    participants: valueOf("participants"),
    inKind: valueOf("inKind"),
    income: valueOf("income"),
    cash: valueOf("cash"),
    finsam: valueOf("finsam"),
    outcomes: valueOf("outcomes"),
    scenarios: valueOf("scenarios"),
  };
}
