import { monthIndex } from "../../calendar";
import { type Calculation, type CashFlow, type CashFlowMonth } from "../../funding";
import { formatAmount, formatKronor, formatMonth, type Language, words } from "../../i18n";
import { type Ore, sumOre } from "../../money";
import { groupBy } from "../groupBy";
import { formatTable } from "../table";

/** The owner's account by quarter, and the deepest need. */
export function cashFlowSection({ cashFlow }: Calculation, language: Language): string {
  const { report } = words(language);
  if (cashFlow === undefined) return report.noCashFlow;
  const table = formatTable({
    title: report.cashFlow,
    headings: ["", report.out, report.coFinancing, report.advance, report.claims, report.balance],
    rows: quarters(cashFlow.months).map((quarter) => row(quarter, language)),
  });
  return `${table}\n${needSentence(cashFlow, language)}`;
}

interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  readonly months: readonly CashFlowMonth[];
}

function quarters(months: readonly CashFlowMonth[]): Quarter[] {
  const byQuarter = groupBy(months, ({ month }) => Math.floor(monthIndex(month) / 3));
  return [...byQuarter].map(([index, ofQuarter]) => ({
    year: Math.floor(index / 4),
    quarter: (index % 4) + 1,
    months: ofQuarter,
  }));
}

function row({ year, quarter, months }: Quarter, language: Language): string[] {
  const kronor = (amount: Ore): string => formatKronor(amount, language);
  const sum = (flow: "out" | "coFinancing" | "advance" | "claims"): string =>
    kronor(sumOre(months.map((month) => month[flow])));
  const atTheEnd = months.at(-1)?.balance;
  return [
    words(language).report.quarter(year, quarter),
    sum("out"),
    sum("coFinancing"),
    sum("advance"),
    sum("claims"),
    atTheEnd === undefined ? "" : kronor(atTheEnd),
  ];
}

function needSentence(
  { liquidityNeed, deepest, firstNegative, lastNegative }: CashFlow,
  language: Language,
): string {
  const { report } = words(language);
  if (deepest === undefined || firstNegative === undefined || lastNegative === undefined) {
    return report.noLiquidityNeed;
  }
  return report.liquidityNeed(
    formatAmount(liquidityNeed, language),
    formatMonth(deepest, language),
    formatMonth(firstNegative, language),
    formatMonth(lastNegative, language),
  );
}
