import { amountText, type Ore, sumOfOre, toKronor, toOre } from "./amounts";
import { addMonths, type CalendarMonth, monthOf, monthsBetween } from "./calendar";
import { type CostTables } from "./costTables";
import { type Financing } from "./financing";
import { type ProjectFile } from "./projectFile";
import { Rational } from "./rational";
import { type CashFlowJson } from "./report";

interface Payment {
  readonly month: string;
  readonly amount: Ore;
}

/** Section 6 of docs/domain.md; null where the project has no cash flow. */
export function cashFlowJson(
  file: ProjectFile,
  months: readonly CalendarMonth[],
  tables: CostTables,
  financing: Financing,
): CashFlowJson | null {
  const terms = file.cashFlow;
  if (terms === undefined) return null;
  const advances =
    terms.advance === undefined ? [] : [{ month: terms.advance.month, amount: toOre(terms.advance.amount) }];
  const payments = claimPayments(
    file,
    terms,
    tables,
    financing.grant,
    sumOfOre(advances.map((one) => one.amount)),
  );

  let balance = 0n;
  const rows = horizon(file, advances, payments).map((month) => {
    const index = months.findIndex((one) => one.month === month);
    const out = tables.byMonth[index]?.cash ?? 0n;
    const coFinancing = sumOfOre(financing.cash.map((cash) => cash.months[index] ?? 0n));
    const advance = paidIn(month, advances);
    const claims = paidIn(month, payments);
    balance += coFinancing + advance + claims - out;
    return { month, out, coFinancing, advance, claims, balance };
  });
  const negative = rows.filter((row) => row.balance < 0n);
  const lowest = negative.reduce((least, row) => (row.balance < least ? row.balance : least), 0n);
  return {
    months: rows.map((row) => ({
      month: row.month,
      out: amountText(row.out),
      coFinancing: amountText(row.coFinancing),
      advance: amountText(row.advance),
      claims: amountText(row.claims),
      balance: amountText(row.balance),
    })),
    liquidityNeed: amountText(-lowest),
    firstNegative: negative[0]?.month ?? null,
    lastNegative: negative.at(-1)?.month ?? null,
  };
}

function claimPayments(
  file: ProjectFile,
  terms: NonNullable<ProjectFile["cashFlow"]>,
  tables: CostTables,
  grant: Ore,
  advance: Ore,
): readonly Payment[] {
  const { total } = tables.totals;
  if (total <= 0n) return [];
  const eligible = tables.byMonth.map((row) => row.total);
  const heldBack = toOre(terms.holdBackRate.times(toKronor(grant)));
  const payments: Payment[] = [];
  let paid = advance;
  let month = "";
  for (let first = 0; first < eligible.length; first += terms.claimMonths) {
    const end = Math.min(first + terms.claimMonths, eligible.length);
    const declared = Rational.of(sumOfOre(eligible.slice(0, end)), total);
    const claimed = toOre(toKronor(grant).times(declared));
    const payable = claimed < grant - heldBack ? claimed : grant - heldBack;
    const amount = payable > paid ? payable - paid : 0n;
    month = addMonths(monthOf(file.project.start), end - 1 + terms.lagMonths);
    payments.push({ month, amount });
    paid += amount;
  }
  return [...payments, { month: addMonths(month, terms.finalLagMonths), amount: grant - paid }];
}

/** From the first to the last of: project months, the advance's month, months with a payment that is not zero. */
function horizon(
  file: ProjectFile,
  advances: readonly Payment[],
  payments: readonly Payment[],
): readonly string[] {
  const held = [
    monthOf(file.project.start),
    monthOf(file.project.end),
    ...advances.map((advance) => advance.month),
    ...payments.filter((payment) => payment.amount !== 0n).map((payment) => payment.month),
  ].sort();
  return monthsBetween(held[0] ?? "", held.at(-1) ?? "");
}

function paidIn(month: string, payments: readonly Payment[]): Ore {
  return sumOfOre(payments.filter((payment) => payment.month === month).map((payment) => payment.amount));
}
