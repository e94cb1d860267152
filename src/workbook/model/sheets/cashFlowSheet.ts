import { type CashFlow } from "../../../funding";
import { monthIndex, type MonthIndex, monthOf } from "../../../calendar";
import { type Bilingual } from "../../../law";
import { figureName } from "../../../scenarios";
import { FIRST_ROW, HEADING_ROW, keysOf, type NumberFormatId, SPARE_MONTHS, SUM_ROW } from "../../layout";
import { kronorOf } from "../content/amounts";
import { serialOf } from "../content/cellValue";
import { keyRow, MONTH_ROWS, type Plan, type Rows } from "../content/plan";
import { fixedColumn, fixedColumnBlock, type SheetBuilder, sheetBuilder } from "../content/sheetBuilder";
import { monthsOfRow } from "../content/sheetPlaces";
import { TEXTS } from "../content/texts";
import { cashFlowTerms } from "../../../budget";
import { HAIR } from "./basisFormulas";
import { putLiquidity } from "./cashFlowFigures";
import { CASH_FLOW_COLUMNS, type CashColumn } from "./keyPlaces";

const C = CASH_FLOW_COLUMNS;

const HEADINGS: Readonly<Record<CashColumn, Bilingual>> = {
  month: TEXTS.month,
  out: { sv: "Ut, kostnader", en: "Out, costs" },
  coFinancing: { sv: "In, medfinansiering", en: "In, co-financing" },
  advance: { sv: "In, förskott", en: "In, advance" },
  claims: { sv: "In, utbetalningar", en: "In, payments" },
  net: { sv: "Netto", en: "Net" },
  balance: { sv: "Saldo", en: "Balance" },
  number: { sv: "Månad nr", en: "Month no" },
  eligible: { sv: "Stödberättigande hittills", en: "Eligible so far" },
  paid: { sv: "Att betala ut hittills", en: "Due so far" },
};

/** Likviditet: the months of the project and of payments, from the owner's side. */
export function cashFlowSheet(plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("cashFlow", plan.language);
  const rows = cashFlowRows(plan);
  for (const id of keysOf(HEADINGS)) {
    builder.put(HEADING_ROW, C[id], HEADINGS[id][plan.language], {
      look: id === "month" ? "heading" : "headingRight",
    });
  }
  const known = knownMonths(plan);
  for (let row = rows.first; row <= rows.last; row++) putMonth(builder, row, known[row - rows.first], plan);
  putSums(builder, plan);
  putLiquidity(builder, rows, plan);
  const balances = { top: rows.first, bottom: rows.last, left: C.balance, right: C.balance };
  const balance = fixedColumn(rows.first, C.balance);
  const lowest = `MIN(${fixedColumnBlock(C.balance, rows.first, rows.last)})`;
  builder.emphasise({ block: balances, formula: `AND(${balance}<0,${balance}=${lowest})`, look: "bad" });
  return builder.finish({
    widths: [12, 15, 17, 14, 16, 14, 16, 3, 32, 16, 3, 12, 24, 20],
    frozenColumns: 1,
    printColumns: C.figure + 1,
  });
}

/** Rows of the horizon: from the advance, where it comes first, to some months after the last payment. */
export function cashFlowRows({ project, calculation, months, room }: Plan): Rows {
  if (room !== undefined) return { first: FIRST_ROW, last: FIRST_ROW + room.cashFlowMonths - 1 };
  const { lagMonths, finalLagMonths, advance } = cashFlowTerms(project.cashFlow ?? {});
  const { first } = calculation.budget.grid;
  const start = advance === undefined ? first : Math.min(first, monthIndex(advance.month));
  const lastPayment = first + months.length + lagMonths + finalLagMonths;
  const end =
    advance === undefined ? lastPayment : Math.max(lastPayment, monthIndex(advance.month) + SPARE_MONTHS);
  return { first: FIRST_ROW, last: FIRST_ROW + end - start - 1 };
}

interface KnownMonth extends Readonly<Partial<Record<CashColumn, number>>> {
  readonly number: number;
  readonly index: MonthIndex;
}

/** What the rows come to: the core's months, and zeros with a standing balance after them. */
function knownMonths(plan: Plan): KnownMonth[] {
  const { calculation } = plan;
  const { grid, byMonth } = calculation.budget;
  const rows = cashFlowRows(plan);
  const flows: CashFlow["months"] = calculation.cashFlow?.months ?? [];
  const byIndex = new Map(flows.map((flow) => [monthIndex(flow.month), flow]));
  const start = Math.min(grid.first, flows[0] === undefined ? grid.first : monthIndex(flows[0].month));
  let [eligible, balance] = [0, 0];
  return Array.from({ length: rows.last - rows.first + 1 }, (_, position) => {
    const index = start + position;
    const flow = byIndex.get(index);
    eligible += byMonth[index - grid.first]?.total ?? 0;
    balance = flow?.balance ?? balance;
    const { out = 0, coFinancing = 0, advance = 0, claims = 0 } = flow ?? {};
    return {
      index,
      month: serialOf(monthOf(index)) ?? 0,
      out: kronorOf(out),
      coFinancing: kronorOf(coFinancing),
      advance: kronorOf(advance),
      claims: kronorOf(claims),
      net: kronorOf(coFinancing + advance + claims - out),
      balance: kronorOf(balance),
      number: index - grid.first,
      eligible: kronorOf(eligible),
    };
  });
}

function putMonth(builder: SheetBuilder, row: number, known: KnownMonth | undefined, plan: Plan): void {
  const formulas = monthFormulas(row, plan);
  for (const column of keysOf(formulas)) {
    builder.calculate(
      row,
      C[column],
      {
        formula: formulas[column],
        value: known?.[column],
        figure: known === undefined ? undefined : monthFigure(column, known, plan),
      },
      { look: column === "month" ? "formulaText" : "formula", format: FORMATS[column] ?? "ore" },
    );
  }
}

function monthFigure(column: CashColumn, { index, number }: KnownMonth, plan: Plan): string | undefined {
  if (column === "month" || column === "number" || column === "paid") return undefined;
  // After the project's last month everything is eligible that ever will be.
  if (column === "eligible" && number >= plan.calculation.budget.grid.count) return "totals.total";
  return figureName("cashFlow", "months", { key: monthOf(index) }, column);
}

const FORMATS: Readonly<Partial<Record<CashColumn, NumberFormatId>>> = { month: "month", number: "whole" };

function monthFormulas(row: number, plan: Plan): Readonly<Record<CashColumn, string>> {
  const rows = cashFlowRows(plan);
  const isFirst = row === rows.first;
  const cell = (column: CashColumn): string => fixedColumn(row, C[column]);
  const before = (column: CashColumn): string => fixedColumn(row - 1, C[column]);
  const all = (column: CashColumn): string => fixedColumnBlock(C[column], rows.first, rows.last);
  const number = cell("number");
  const inProject = (monthRow: number): string =>
    `IF(AND(${number}>=0,${number}<ProjectMonths),INDEX(${monthsOfRow(plan, monthRow)},${number}+1),0)`;
  const owed = (month: string): string => `SUMIFS(${all("paid")},${all("number")},${month})`;
  const final = `IF(AND(CashFlowOn=1,DelfinTotal>0,${number}=FinalMonth),DelfinGrant-AdvancePaid-MAX(${all("paid")}),0)`;
  return {
    month: `DATE(YEAR(ProjectStart),MONTH(ProjectStart)+${number},1)`,
    out: `CashFlowOn*${inProject(keyRow("cash"))}`,
    coFinancing: `CashFlowOn*${inProject(MONTH_ROWS.cashCoFinancing)}`,
    advance: `IF(${number}=AdvanceNumber,AdvancePaid,0)`,
    claims: `ROUND(${owed(`${number}-LagMonthsUsed`)}-${owed(`${number}-LagMonthsUsed-1`)}+${final},2)`,
    net: `ROUND(${cell("coFinancing")}+${cell("advance")}+${cell("claims")}-${cell("out")},2)`,
    balance: isFirst ? cell("net") : `ROUND(${before("balance")}+${cell("net")},2)`,
    number: isFirst ? "MIN(0,AdvanceNumber)" : `${before("number")}+1`,
    eligible: isFirst
      ? inProject(keyRow("total"))
      : `ROUND(${before("eligible")}+${inProject(keyRow("total"))},2)`,
    paid: paidFormula(cell, isFirst ? "0" : before("paid"), number),
  };
}

/**
 * Claims paid so far, the advance taken off: a claim in its last month raises it to what is claimed, as far as the
 * hold-back leaves it; it never falls.
 */
function paidFormula(cell: (column: CashColumn) => string, before: string, number: string): string {
  const inProject = `CashFlowOn=1,DelfinTotal>0,${number}>=0,${number}<ProjectMonths`;
  const isClaim = `AND(${inProject},OR(${number}=ProjectMonths-1,MOD(${number}+1,ClaimMonthsUsed)=0))`;
  const claimed = `ROUND(DelfinGrant*${cell("eligible")}/DelfinTotal${HAIR},2)`;
  const mostBeforeFinal = `ROUND(DelfinGrant-ROUND(HoldBackRate*DelfinGrant${HAIR},2),2)`;
  return `IF(${isClaim},MAX(${before},ROUND(MIN(${claimed},${mostBeforeFinal})-AdvancePaid,2)),${before})`;
}

function putSums(builder: SheetBuilder, plan: Plan): void {
  const { first, last } = cashFlowRows(plan);
  const known = knownMonths(plan);
  builder.put(SUM_ROW, C.month, TEXTS.sum[plan.language], { look: "totalLabel" });
  for (const column of ["out", "coFinancing", "advance", "claims", "net"] as const) {
    const value = known.reduce((sum, month) => sum + Math.round(100 * (month[column] ?? 0)), 0);
    const formula = `ROUND(SUM(${fixedColumnBlock(C[column], first, last)}),2)`;
    builder.calculate(
      SUM_ROW,
      C[column],
      { formula, value: kronorOf(value), figure: figureName("cashFlow", "totals", column) },
      { look: "total", format: "ore" },
    );
  }
}
