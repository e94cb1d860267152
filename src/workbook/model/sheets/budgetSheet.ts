import {
  COST_KEYS,
  COST_TYPES,
  type CostBreakdown,
  type CostKey,
  PHASE_KINDS,
  type PhaseKey,
} from "../../../budget";
import { type Bilingual } from "../../../law";
import { ZERO_ORE } from "../../../money";
import { FIRST_ROW, HEADING_ROW, type TableId, wordOf } from "../../layout";
import { cellAddress } from "../address";
import { kronorOf } from "../content/amounts";
import { isSum, keyLook, sumFormula } from "../content/keyFormulas";
import {
  columnBlock,
  keyRow,
  type LineBlock,
  MONTH_COLUMNS,
  MONTH_ROWS,
  type Plan,
  type Rows,
} from "../content/plan";
import {
  fixed,
  fixedColumn,
  fixedColumnBlock,
  fixedRow,
  type SheetBuilder,
  sheetBuilder,
} from "../content/sheetBuilder";
import { basisPrefix, monthsOfRow, monthsPrefix } from "../content/sheetPlaces";
import { KEY_WORDS, TEXTS } from "../content/texts";
import { numberOfChoice } from "../content/wordLists";
import { BASIS_COLUMNS } from "./basisColumns";
import { HAIR } from "./basisFormulas";
import { BUDGET_COLUMNS, BUDGET_KEY_COLUMN, budgetPartnerRows, budgetSubProjectRows } from "./keyPlaces";

/** Budget: cost types by year and phase, by partner and by sub-project. */
export function budgetSheet(plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("budget", plan.language);
  putHeadings(builder, plan);
  COST_KEYS.forEach((key, index) => {
    putKeyRow(builder, key, FIRST_ROW + index, plan);
  });
  putParties(builder, partnerAxis(plan), plan);
  putParties(builder, subProjectAxis(plan), plan);
  const columns = Math.max(
    BUDGET_KEY_COLUMN + COST_KEYS.length + 1,
    phaseColumn(plan) + PHASE_KINDS.length + 1,
  );
  return builder.finish({ widths: [34, ...Array.from({ length: columns - 1 }, () => 14)], frozenColumns: 1 });
}

function phaseColumn({ years }: Plan): number {
  return BUDGET_COLUMNS.firstYear + years.length;
}

function putHeadings(builder: SheetBuilder, plan: Plan): void {
  const right = { look: "headingRight" } as const;
  builder.put(HEADING_ROW, BUDGET_COLUMNS.label, TEXTS.costType[plan.language], { look: "heading" });
  builder.put(HEADING_ROW, BUDGET_COLUMNS.total, TEXTS.sum[plan.language], right);
  plan.years.forEach((year, index) => {
    const column = BUDGET_COLUMNS.firstYear + index;
    const formula = index === 0 ? "YEAR(ProjectStart)" : `${cellAddress(HEADING_ROW, column - 1)}+1`;
    builder.calculate(HEADING_ROW, column, { formula, value: year }, { ...right, format: "whole" });
  });
  PHASE_KINDS.forEach((kind, index) => {
    builder.put(HEADING_ROW, phaseColumn(plan) + index, wordOf("phaseKind", kind, plan.language), right);
  });
  builder.put(HEADING_ROW, phaseColumn(plan) + PHASE_KINDS.length, TEXTS.outsidePhases[plan.language], right);
}

function putKeyRow(builder: SheetBuilder, key: CostKey, row: number, plan: Plan): void {
  const { budget } = plan.calculation;
  const look = keyLook(key);
  const months = monthsOfRow(plan, keyRow(key));
  builder.put(row, BUDGET_COLUMNS.label, KEY_WORDS[key][plan.language], {
    look: isSum(key) ? "totalLabel" : "label",
  });
  const total = `${monthsPrefix(plan)}${fixed(keyRow(key), MONTH_COLUMNS.total)}`;
  builder.calculate(
    row,
    BUDGET_COLUMNS.total,
    { formula: total, value: kronorOf(budget.totals[key]) },
    { look },
  );
  plan.years.forEach((year, index) => {
    const column = BUDGET_COLUMNS.firstYear + index;
    const formula = `ROUND(SUMIFS(${months},${monthsOfRow(plan, MONTH_ROWS.year)},${fixedRow(HEADING_ROW, column)}),2)`;
    builder.calculate(
      row,
      column,
      { formula, value: kronorOf(budget.byYear.get(year)?.[key] ?? 0) },
      { look },
    );
  });
  const phases = monthsOfRow(plan, MONTH_ROWS.phase);
  PHASE_KINDS.forEach((kind, index) => {
    const formula = `ROUND(SUMIFS(${months},${phases},${numberOfChoice("phaseKind", kind, 0)}),2)`;
    builder.calculate(row, phaseColumn(plan) + index, { formula, value: ofPhase(kind, key, plan) }, { look });
  });
  const last = phaseColumn(plan) + PHASE_KINDS.length;
  const inPhases = `${fixedColumn(row, phaseColumn(plan))}:${fixedColumn(row, last - 1)}`;
  const formula = `ROUND(${fixedColumn(row, BUDGET_COLUMNS.total)}-SUM(${inPhases}),2)`;
  builder.calculate(row, last, { formula, value: ofPhase("", key, plan) }, { look });
}

/** A project without phases has everything outside them. */
function ofPhase(phase: PhaseKey, key: CostKey, { calculation: { budget } }: Plan): number {
  const everything = phase === "" && budget.byPhase.size === 0 ? budget.totals[key] : ZERO_ORE;
  return kronorOf(budget.byPhase.get(phase)?.[key] ?? everything);
}

/** A table with a row a party and a column a cost type. */
interface Axis {
  readonly heading: Bilingual;
  readonly names: TableId;
  readonly rows: Rows;
  readonly parties: readonly (CostBreakdown | undefined)[];
  readonly basisColumn: number;
  /** The number of a row's party on Underlag; 0 for what is assigned to none. */
  readonly numberOf: (row: number) => number;
  readonly label: (row: number) => { readonly formula: string } | { readonly text: string };
  readonly labels: readonly string[];
  readonly incomeFormula: (row: number, income: string) => string;
}

function partnerAxis(plan: Plan): Axis {
  const rows = budgetPartnerRows(plan);
  const { project, calculation } = plan;
  const names = columnBlock(plan, "organisations", "name");
  return {
    heading: TEXTS.partner,
    names: "organisations",
    rows,
    parties: project.organisations.map(({ id }) => calculation.budget.byOrganisation.get(id)),
    basisColumn: BASIS_COLUMNS.organisation,
    numberOf: (row) => row - rows.first + 1,
    label: (row) => ({ formula: `INDEX(${names},${row - rows.first + 1})&""` }),
    labels: project.organisations.map(({ name }) => name),
    incomeFormula: (row, income) => `IF(OwnerNumber=${row - rows.first + 1},${income},0)`,
  };
}

function subProjectAxis(plan: Plan): Axis {
  const rows = budgetSubProjectRows(plan);
  const { project, calculation } = plan;
  const names = columnBlock(plan, "subProjects", "name");
  const spare = Array.from({ length: rows.last - rows.first - project.subProjects.length }, () => undefined);
  const { bySubProject } = calculation.budget;
  return {
    heading: { sv: "Delprojekt", en: "Sub-project" },
    names: "subProjects",
    rows,
    parties: [...project.subProjects.map(({ id }) => bySubProject.get(id)), ...spare, bySubProject.get("")],
    basisColumn: BASIS_COLUMNS.subProject,
    numberOf: (row) => (row === rows.last ? 0 : row - rows.first + 1),
    label: (row) =>
      row === rows.last
        ? { text: TEXTS.notAssigned[plan.language] }
        : { formula: `INDEX(${names},${row - rows.first + 1})&""` },
    labels: project.subProjects.map(({ name }) => name),
    incomeFormula: (row, income) => (row === rows.last ? income : "0"),
  };
}

const BASE_HEADING: Bilingual = { sv: "Underlag för indirekta", en: "Base of indirect" };

function putParties(builder: SheetBuilder, axis: Axis, plan: Plan): void {
  const { rows } = axis;
  const baseColumn = BUDGET_KEY_COLUMN + COST_KEYS.length;
  builder.put(rows.first - 1, 0, axis.heading[plan.language], { look: "heading" });
  COST_KEYS.forEach((key, index) => {
    builder.put(rows.first - 1, BUDGET_KEY_COLUMN + index, KEY_WORDS[key][plan.language], {
      look: "headingRight",
    });
  });
  builder.put(rows.first - 1, baseColumn, BASE_HEADING[plan.language], { look: "headingRight" });
  for (let row = rows.first; row <= rows.last; row++) {
    const table = axis.parties[row - rows.first];
    const label = axis.label(row);
    if ("text" in label) builder.put(row, 0, label.text);
    else
      builder.calculate(
        row,
        0,
        { formula: label.formula, value: axis.labels[row - rows.first] ?? "" },
        { look: "label", format: "number" },
      );
    for (const key of COST_KEYS) {
      const formula = partyFormula(axis, row, key, plan);
      builder.calculate(
        row,
        keyColumn(key),
        { formula, value: kronorOf(table?.[key] ?? 0) },
        { look: isSum(key) ? "subtotal" : "formula" },
      );
    }
    const [staff, other] = [fixedColumn(row, keyColumn("staff")), fixedColumn(row, keyColumn("other"))];
    const formula = `ROUND(IF(IndirectBase=${numberOfChoice("indirectBase", "direct", 0)},SUM(${staff}:${other}),${staff}),2)`;
    builder.calculate(row, baseColumn, { formula, value: baseOf(table, plan) }, { look: "formula" });
  }
}

function keyColumn(key: CostKey): number {
  return BUDGET_KEY_COLUMN + COST_KEYS.indexOf(key);
}

function baseOf(table: CostBreakdown | undefined, { calculation }: Plan): number {
  if (table === undefined) return 0;
  const types = calculation.budget.indirect.base === "direct" ? COST_TYPES : [];
  return kronorOf(types.reduce<number>((sum, type) => sum + table[type], table.staff));
}

function partyFormula(axis: Axis, row: number, key: CostKey, plan: Plan): string {
  const sum = sumFormula(key, (other) => fixedColumn(row, keyColumn(other)));
  if (sum !== undefined) return sum;
  const total = (of: CostKey): string => `${monthsPrefix(plan)}${fixed(keyRow(of), MONTH_COLUMNS.total)}`;
  if (key === "income") return axis.incomeFormula(row, total("income"));
  if (key === "indirect") return indirectFormula(axis, row, total("indirect"));
  const block: LineBlock = key === "staff" || key === "participants" || key === "inKind" ? key : "costs";
  const { first, last } = plan.lines[block];
  const totals = monthsPrefix(plan) + fixedColumnBlock(MONTH_COLUMNS.total, first, last);
  const basis = (column: number): string => basisPrefix(plan) + fixedColumnBlock(column, first, last);
  const ofParty = `${basis(axis.basisColumn)},${axis.numberOf(row)}`;
  const type = numberOfChoice("costType", key, 0);
  const ofType = block === "costs" ? `,${basis(BASIS_COLUMNS.costType)},${type}` : "";
  return `ROUND(SUMIFS(${totals},${ofParty}${ofType}),2)`;
}

/** The parties' parts by cumulative rounding in their order: round(total × base so far ÷ base) less the parts before. */
function indirectFormula({ rows }: Axis, row: number, total: string): string {
  const base = BUDGET_KEY_COLUMN + COST_KEYS.length;
  const all = `SUM(${fixedColumnBlock(base, rows.first, rows.last)})`;
  const soFar = `SUM(${fixed(rows.first, base)}:${fixedColumn(row, base)})`;
  const rounded = `ROUND(${total}*${soFar}/${all}${HAIR},2)`;
  const column = keyColumn("indirect");
  const before =
    row === rows.first ? "" : `-SUM(${fixed(rows.first, column)}:${fixedColumn(row - 1, column)})`;
  return `IF(${all}=0,0,ROUND(${rounded}${before},2))`;
}
