import { COST_KEYS, type CostKey, PHASE_KINDS, type PhaseKey } from "../../../budget";
import { ZERO_ORE } from "../../../money";
import { figureName } from "../../../scenarios";
import { FIRST_ROW, HEADING_ROW, wordOf } from "../../layout";
import { cellAddress } from "../address";
import { kronorOf } from "../content/amounts";
import { isSum, keyLook } from "../content/keyFormulas";
import { keyRow, MONTH_COLUMNS, MONTH_ROWS, type Plan } from "../content/plan";
import { fixed, fixedColumn, fixedRow, type SheetBuilder, sheetBuilder } from "../content/sheetBuilder";
import { monthsOfRow, monthsPrefix } from "../content/sheetPlaces";
import { KEY_WORDS, TEXTS } from "../content/texts";
import { numberOfChoice } from "../content/wordLists";
import { putPartnerCosts, putSubProjectCosts } from "./budgetParties";
import { BUDGET_COLUMNS, BUDGET_KEY_COLUMN } from "./keyPlaces";

/** Budget: cost types by year and phase, by partner and by sub-project. */
export function budgetSheet(plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("budget", plan.language);
  putHeadings(builder, plan);
  COST_KEYS.forEach((key, index) => {
    putKeyRow(builder, key, FIRST_ROW + index, plan);
  });
  putPartnerCosts(builder, plan);
  putSubProjectCosts(builder, plan);
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
    { formula: total, value: kronorOf(budget.totals[key]), figure: figureName("totals", key) },
    { look },
  );
  plan.years.forEach((year, index) => {
    const column = BUDGET_COLUMNS.firstYear + index;
    const formula = `ROUND(SUMIFS(${months},${monthsOfRow(plan, MONTH_ROWS.year)},${fixedRow(HEADING_ROW, column)}),2)`;
    builder.calculate(
      row,
      column,
      {
        formula,
        value: kronorOf(budget.byYear.get(year)?.[key] ?? 0),
        figure: figureName("byYear", { key: String(year) }, key),
      },
      { look },
    );
  });
  const phases = monthsOfRow(plan, MONTH_ROWS.phase);
  PHASE_KINDS.forEach((kind, index) => {
    const formula = `ROUND(SUMIFS(${months},${phases},${numberOfChoice("phaseKind", kind, 0)}),2)`;
    builder.calculate(
      row,
      phaseColumn(plan) + index,
      { formula, value: ofPhase(kind, key, plan), figure: figureName("byPhase", { key: kind }, key) },
      { look },
    );
  });
  const last = phaseColumn(plan) + PHASE_KINDS.length;
  const inPhases = `${fixedColumn(row, phaseColumn(plan))}:${fixedColumn(row, last - 1)}`;
  const formula = `ROUND(${fixedColumn(row, BUDGET_COLUMNS.total)}-SUM(${inPhases}),2)`;
  const figure =
    budget.byPhase.size === 0 ? figureName("totals", key) : figureName("byPhase", { key: "" }, key);
  builder.calculate(row, last, { formula, value: ofPhase("", key, plan), figure }, { look });
}

/** A project without phases has everything outside them. */
function ofPhase(phase: PhaseKey, key: CostKey, { calculation: { budget } }: Plan): number {
  const everything = phase === "" && budget.byPhase.size === 0 ? budget.totals[key] : ZERO_ORE;
  return kronorOf(budget.byPhase.get(phase)?.[key] ?? everything);
}
