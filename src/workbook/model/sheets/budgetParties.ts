import { COST_KEYS, COST_TYPES, type CostBreakdown, type CostKey } from "../../../budget";
import { type Bilingual } from "../../../law";
import { figureName } from "../../../scenarios";
import { type TableId } from "../../layout";
import { kronorOf } from "../content/amounts";
import { isSum, sumFormula } from "../content/keyFormulas";
import { columnBlock, keyRow, type LineBlock, MONTH_COLUMNS, type Plan, type Rows } from "../content/plan";
import { fixed, fixedColumn, fixedColumnBlock, type SheetBuilder } from "../content/sheetBuilder";
import { basisPrefix, monthsPrefix } from "../content/sheetPlaces";
import { KEY_WORDS, TEXTS } from "../content/texts";
import { numberOfChoice } from "../content/wordLists";
import { BASIS_COLUMNS } from "./basisColumns";
import { HAIR } from "./basisFormulas";
import { BUDGET_KEY_COLUMN, budgetPartnerRows, budgetSubProjectRows } from "./keyPlaces";

/** Cost types by partner. */
export function putPartnerCosts(builder: SheetBuilder, plan: Plan): void {
  putParties(builder, partnerAxis(plan), plan);
}

/** Cost types by sub-project, and what is assigned to none. */
export function putSubProjectCosts(builder: SheetBuilder, plan: Plan): void {
  putParties(builder, subProjectAxis(plan), plan);
}

/** A table with a row a party and a column a cost type. */
interface Axis {
  readonly field: "byOrganisation" | "bySubProject";
  /** Ids of the rows in use, in their order; the last row's is "" on the axis of sub-projects. */
  readonly idOf: (row: number) => string | undefined;
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
    field: "byOrganisation",
    idOf: (row) => project.organisations[row - rows.first]?.id,
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
    field: "bySubProject",
    idOf: (row) => (row === rows.last ? "" : project.subProjects[row - rows.first]?.id),
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
        { formula, value: kronorOf(table?.[key] ?? 0), figure: partyFigure(axis, row, key) },
        { look: isSum(key) ? "subtotal" : "formula" },
      );
    }
    const [staff, other] = [fixedColumn(row, keyColumn("staff")), fixedColumn(row, keyColumn("other"))];
    const formula = `ROUND(IF(IndirectBase=${numberOfChoice("indirectBase", "direct", 0)},SUM(${staff}:${other}),${staff}),2)`;
    builder.calculate(
      row,
      baseColumn,
      { formula, value: baseOf(table, plan), figure: partyFigure(axis, row, "indirectBase") },
      { look: "formula" },
    );
  }
}

function partyFigure({ field, idOf }: Axis, row: number, key: CostKey | "indirectBase"): string | undefined {
  const id = idOf(row);
  return id === undefined ? undefined : figureName(field, { key: id }, key);
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
