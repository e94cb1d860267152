import { amountInMonth, COST_KEYS, COST_TYPES, type CostKey } from "../../../budget";
import { type Bilingual } from "../../../law";
import { figureName } from "../../../scenarios";
import { sheetName } from "../../layout";
import { cellAddress } from "../address";
import { kronorOf } from "../content/amounts";
import { isSum, keyLook, sumFormula } from "../content/keyFormulas";
import { finsamInMonth, lineAmounts } from "../content/lineAmounts";
import { figureInMonth, lineFigures } from "../content/lineFigures";
import {
  columnBlock,
  keyRow,
  lastMonthColumn,
  LINE_BLOCKS,
  type LineBlock,
  MONTH_COLUMNS,
  MONTH_ROWS,
  type Plan,
} from "../content/plan";
import {
  fixed,
  fixedColumn,
  fixedColumnBlock,
  fixedRow,
  type SheetBuilder,
  sheetBuilder,
} from "../content/sheetBuilder";
import { basisPrefix } from "../content/sheetPlaces";
import { KEY_WORDS, TEXTS } from "../content/texts";
import { numberOfChoice } from "../content/wordLists";
import { BASIS_COLUMNS } from "./basisColumns";
import { basisRows } from "../content/basisValues";
import { HAIR } from "./basisFormulas";
import { finsamMonthFormula, lineMonthFormula } from "./lineMonth";
import { putCalendar } from "./monthCalendar";

/** Månader: cost types and lines by month, rounded so that everything adds up. */
export function monthsSheet(plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("months", plan.language);
  putCalendar(builder, plan);
  for (const key of COST_KEYS) putKeyRow(builder, key, plan);
  putBase(builder, plan);
  putCashCoFinancing(builder, plan);
  for (const block of LINE_BLOCKS) putLines(builder, block, plan);
  putFinsam(builder, plan);
  return builder.finish({
    widths: [34, 15, ...plan.months.map(() => 12)],
    frozenColumns: 2,
    pagesWide: pagesOf(plan.months.length),
  });
}

/** About a year of months is readable on a page. */
function pagesOf(months: number): number {
  return Math.ceil(months / 14);
}

function putKeyRow(builder: SheetBuilder, key: CostKey, plan: Plan): void {
  const row = keyRow(key);
  const { byMonth, totals } = plan.calculation.budget;
  const look = keyLook(key);
  builder.put(row, MONTH_COLUMNS.label, KEY_WORDS[key][plan.language], {
    look: isSum(key) ? "totalLabel" : "label",
  });
  putTotal(builder, row, { value: kronorOf(totals[key]), look, figure: figureName("totals", key) }, plan);
  plan.months.forEach((_, position) => {
    const column = MONTH_COLUMNS.first + position;
    const formula = keyFormula(key, column, plan);
    builder.calculate(
      row,
      column,
      {
        formula,
        value: kronorOf(byMonth[position]?.[key] ?? 0),
        figure: figureInMonth(plan, position, (month) => figureName("months", month, key)),
      },
      { look, format: "ore" },
    );
  });
}

function keyFormula(key: CostKey, column: number, plan: Plan): string {
  const sum = sumFormula(key, (other) => cellAddress(keyRow(other), column));
  if (sum !== undefined) return sum;
  if (key === "indirect") return indirectFormula(column);
  if (key === "income") return incomeFormula(column, plan);
  if (key === "staff" || key === "participants" || key === "inKind")
    return `ROUND(SUM(${blockOfMonth(key, column, plan)}),2)`;
  const { first, last } = plan.lines.costs;
  const types = basisPrefix(plan) + fixedColumnBlock(BASIS_COLUMNS.costType, first, last);
  const number = numberOfChoice(
    "costType",
    COST_TYPES.find((type) => type === key),
    0,
  );
  return `ROUND(SUMIFS(${blockOfMonth("costs", column, plan)},${types},${number}),2)`;
}

function blockOfMonth(block: LineBlock, column: number, { lines }: Plan): string {
  const { first, last } = lines[block];
  return `${fixedRow(first, column)}:${fixedRow(last, column)}`;
}

/** Rate × the base so far, rounded, less what the months before were given. */
function indirectFormula(column: number): string {
  const base = `${fixed(MONTH_ROWS.base, MONTH_COLUMNS.first)}:${fixedRow(MONTH_ROWS.base, column)}`;
  const soFar = `ROUND(ROUND(SUM(${base}),2)*IndirectRate${HAIR},2)`;
  if (column === MONTH_COLUMNS.first) return soFar;
  const row = keyRow("indirect");
  return `ROUND(${soFar}-SUM(${fixedColumn(row, MONTH_COLUMNS.first)}:${cellAddress(row, column - 1)}),2)`;
}

function incomeFormula(column: number, plan: Plan): string {
  const [month, amount] = [columnBlock(plan, "income", "month"), columnBlock(plan, "income", "amount")];
  const [first, last] = [fixedRow(MONTH_ROWS.firstDay, column), fixedRow(MONTH_ROWS.lastDay, column)];
  return `IF(${first}>ProjectEnd,0,ROUND(SUMPRODUCT((${month}>=${first})*(${month}<=${last})*ROUND(${amount}${HAIR},2)),2))`;
}

function putBase(builder: SheetBuilder, plan: Plan): void {
  const { indirect, byMonth } = plan.calculation.budget;
  builder.put(MONTH_ROWS.base, MONTH_COLUMNS.label, BASE_LABEL[plan.language], { look: "note" });
  plan.months.forEach((_, position) => {
    const column = MONTH_COLUMNS.first + position;
    const of = byMonth[position];
    const types = indirect.base === "direct" ? COST_TYPES : [];
    const value = of === undefined ? 0 : types.reduce<number>((sum, type) => sum + of[type], of.staff);
    const [staff, other] = [cellAddress(keyRow("staff"), column), cellAddress(keyRow("other"), column)];
    const formula = `ROUND(IF(IndirectBase=${numberOfChoice("indirectBase", "direct", 0)},SUM(${staff}:${other}),${staff}),2)`;
    builder.calculate(
      MONTH_ROWS.base,
      column,
      {
        formula,
        value: kronorOf(value),
        figure: figureInMonth(plan, position, (month) => figureName("months", month, "indirectBase")),
      },
      { look: "quiet", format: "ore" },
    );
  });
}

const BASE_LABEL: Bilingual = { sv: "Underlag för indirekta kostnader", en: "Base of indirect costs" };

function putCashCoFinancing(builder: SheetBuilder, plan: Plan): void {
  const row = MONTH_ROWS.cashCoFinancing;
  const { financing } = plan.calculation;
  builder.put(row, MONTH_COLUMNS.label, TEXTS.cashCoFinancing[plan.language], { look: "label" });
  putTotal(
    builder,
    row,
    { value: kronorOf(financing.cashCoFinancing), look: "formula", figure: "financing.cashCoFinancing" },
    plan,
  );
  plan.months.forEach((_, position) => {
    const column = MONTH_COLUMNS.first + position;
    const value = financing.contributions.reduce((sum, part) => sum + amountInMonth(part, position), 0);
    const formula = `ROUND(SUM(${blockOfMonth("cash", column, plan)})+${cellAddress(plan.finsamRow, column)},2)`;
    const figure = figureInMonth(plan, position, (month) => figureName("financing", "months", month));
    builder.calculate(row, column, { formula, value: kronorOf(value), figure }, { format: "ore" });
  });
}

function putLines(builder: SheetBuilder, block: LineBlock, plan: Plan): void {
  const { first, last } = plan.lines[block];
  builder.put(first - 1, MONTH_COLUMNS.label, sheetName(block, plan.language), { look: "section" });
  const [amounts, labels] = [lineAmounts(plan, block), basisRows(plan, block)];
  for (let row = first; row <= last; row++) {
    const line = amounts[row - first];
    const label = `${basisPrefix(plan)}${fixedColumn(row, BASIS_COLUMNS.label)}`;
    builder.calculate(
      row,
      MONTH_COLUMNS.label,
      { formula: label, value: labels[row - first]?.constants.label ?? "" },
      { look: "label", format: "number" },
    );
    const figures = lineFigures(plan, block, row - first);
    putTotal(
      builder,
      row,
      { value: kronorOf(line?.total ?? 0), look: "formula", figure: figures?.total },
      plan,
    );
    plan.months.forEach((_, position) => {
      const formula = lineMonthFormula(block, row, position, plan);
      const value = kronorOf(line === undefined ? 0 : amountInMonth(line, position));
      const figure = figures?.inMonth(position);
      builder.calculate(row, MONTH_COLUMNS.first + position, { formula, value, figure }, { format: "ore" });
    });
  }
}

function putFinsam(builder: SheetBuilder, plan: Plan): void {
  const row = plan.finsamRow;
  builder.put(row, MONTH_COLUMNS.label, TEXTS.finsam[plan.language], { look: "label" });
  const months = plan.months.map((_, position) => finsamInMonth(plan, position));
  const total = kronorOf(months.reduce((sum, amount) => sum + amount, 0));
  putTotal(builder, row, { value: total, look: "formula", figure: "finsam.total" }, plan);
  months.forEach((amount, position) => {
    const formula = finsamMonthFormula(row, position, plan);
    builder.calculate(
      row,
      MONTH_COLUMNS.first + position,
      {
        formula,
        value: kronorOf(amount),
        figure: figureInMonth(plan, position, (month) => figureName("finsam", "months", month)),
      },
      { format: "ore" },
    );
  });
}

interface RowTotal {
  readonly value: number;
  readonly look: "formula" | "total";
  readonly figure: string | undefined;
}

function putTotal(builder: SheetBuilder, row: number, { value, look, figure }: RowTotal, plan: Plan): void {
  const months = `${fixedColumn(row, MONTH_COLUMNS.first)}:${fixedColumn(row, lastMonthColumn(plan))}`;
  builder.calculate(
    row,
    MONTH_COLUMNS.total,
    { formula: `ROUND(SUM(${months}),2)`, value, figure },
    { look, format: "ore" },
  );
}
