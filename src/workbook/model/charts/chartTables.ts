import { type Bilingual } from "../../../law";
import { HEADING_ROW, type Language, type NumberFormatId } from "../../layout";
import { cellAddress, sheetAddress } from "../address";
import { type ChartPlaces, type ChartSource, type CostsByYear } from "./chartPlaces";

/**
 * The figures of a chart in cells beside it: headings in the first row and column, so that every Excel takes them for
 * headings, and those who do not see the chart have it in figures.
 */
export interface ChartTable {
  readonly row: number;
  readonly column: number;
  /** Row by row, each as wide as the first: texts, and formulas with their equals signs. */
  readonly cells: readonly (readonly string[])[];
  /** Of the first column and of the others. */
  readonly formats: readonly [labels: NumberFormatId, figures: NumberFormatId];
}

export interface ChartTables {
  readonly payers?: ChartTable;
  readonly costs?: ChartTable;
  readonly balance?: ChartTable;
}

/** Right of the figures of Översikt, a column between. */
const COLUMN = 5;
/** Below who pays, a row between. */
const COSTS_ROW = HEADING_ROW + 7;
/** Right of the costs of as many years as a project has. */
const BALANCE_COLUMN = COLUMN + 12;

const WORDS = {
  payers: { sv: "Vem betalar", en: "Who pays" },
  kronor: { sv: "Kronor", en: "Kronor" },
  costs: { sv: "Kostnadsslag per år", en: "Cost types by year" },
  month: { sv: "Månad", en: "Month" },
  balance: { sv: "Saldo", en: "Balance" },
} as const satisfies Record<string, Bilingual>;

/** The tables of the charts, in formulas that follow the sheets; one whose figures are gone is left out. */
export function chartTables({ payers, costs, balance }: ChartPlaces, language: Language): ChartTables {
  return {
    ...(payers === undefined ? {} : { payers: payersTable(payers, language) }),
    ...(costs === undefined ? {} : { costs: costsTable(costs, language) }),
    ...(balance === undefined ? {} : { balance: balanceTable(balance, language) }),
  };
}

function payersTable({ sheet, area }: ChartSource, language: Language): ChartTable {
  const rows = rowsOf(area).map((row) =>
    [area.left, area.right].map((column) => `=${sheetAddress(sheet, row, column)}`),
  );
  const heading = [WORDS.payers[language], WORDS.kronor[language]];
  return { row: HEADING_ROW, column: COLUMN, cells: [heading, ...rows], formats: ["text", "kronor"] };
}

type Kind = "staff" | "other" | "indirect" | "participants" | "inKind";

const KINDS: readonly (readonly [Kind, Bilingual])[] = [
  ["staff", { sv: "Personal", en: "Staff" }],
  ["other", { sv: "Övriga direkta", en: "Other direct" }],
  ["indirect", { sv: "Indirekta", en: "Indirect" }],
  ["participants", { sv: "Deltagarersättning", en: "Participants' pay" }],
  ["inKind", { sv: "Bidrag", en: "In kind" }],
];

/** The figures of Budget summed into five kinds of cost; years are texts, or Excel would take them for amounts. */
function costsTable(costs: CostsByYear, language: Language): ChartTable {
  const { years, headingRow } = costs;
  const columns = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);
  const heading = columns.map((column) => `=${sheetAddress(costs.sheet, headingRow, column)}&""`);
  const rows = KINDS.map(([kind, words]) => [
    words[language],
    ...columns.map((column) => `=${sumOf(kind, column, costs)}`),
  ]);
  return {
    row: COSTS_ROW,
    column: COLUMN,
    cells: [[WORDS.costs[language], ...heading], ...rows],
    formats: ["text", "kronor"],
  };
}

function sumOf(kind: Kind, column: number, { sheet, rows }: CostsByYear): string {
  if (kind !== "other") return sheetAddress(sheet, rows[kind], column);
  return `SUM(${sheetAddress(sheet, rows.firstOther, column)}:${cellAddress(rows.lastOther, column)})`;
}

function balanceTable(
  { months, balances }: NonNullable<ChartPlaces["balance"]>,
  language: Language,
): ChartTable {
  const rows = rowsOf(balances.area).map((row) =>
    [months, balances].map(({ sheet, area }) => `=${sheetAddress(sheet, row, area.left)}`),
  );
  const heading = [WORDS.month[language], WORDS.balance[language]];
  return {
    row: HEADING_ROW,
    column: BALANCE_COLUMN,
    cells: [heading, ...rows],
    formats: ["month", "kronor"],
  };
}

function rowsOf({ top, bottom }: ChartSource["area"]): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
