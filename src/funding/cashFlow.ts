import { type Budget, type CashFlowTerms, overTheProject, rowByMonth } from "../budget";
import { type Month, type MonthIndex, monthOf } from "../calendar";
import { type Ore, sumOre, ZERO_ORE } from "../money";
import { liquidityNeed, runningBalance } from "./balance";
import { esfPayments, type EsfPayments, paymentsByMonth } from "./claims";
import { type CashContribution } from "./coFinancing";

/** One month from the project owner's side, in öre. */
export interface CashFlowMonth {
  readonly month: Month;
  /** Cash costs paid. */
  readonly out: Ore;
  readonly coFinancing: Ore;
  readonly advance: Ore;
  /** Payments of claims and the final payment. */
  readonly claims: Ore;
  /** Everything in less everything out, up to and including this month. */
  readonly balance: Ore;
}

export interface CashFlow {
  /** Every month of the horizon: the project's, the advance's and those of payments. */
  readonly months: readonly CashFlowMonth[];
  readonly payments: EsfPayments;
  /** The deepest negative balance as a positive amount; 0 where the balance never is negative. */
  readonly liquidityNeed: Ore;
  readonly firstNegative?: Month;
  readonly lastNegative?: Month;
  /** Month of the deepest balance, where it is negative. */
  readonly deepest?: Month;
}

export interface CashFlowBasis {
  readonly budget: Budget;
  readonly grant: Ore;
  readonly contributions: readonly CashContribution[];
}

/** The running balance of the owner's account over the horizon (domain 6). */
export function cashFlow({ budget, grant, contributions }: CashFlowBasis, terms: CashFlowTerms): CashFlow {
  const { grid } = budget;
  const payments = esfPayments({ grant, first: grid.first, eligible: rowByMonth(budget, "total") }, terms);
  const out = rowByMonth(budget, "cash");
  const coFinancing = sumByMonth(
    contributions.map((part) => overTheProject(part, grid)),
    grid.count,
  );
  const claims = paymentsByMonth(payments);
  const [start, end] = horizon(payments, claims, grid.first, grid.count);
  const flows = Array.from({ length: end - start + 1 }, (_, offset) => {
    const index = start + offset;
    const position = index - grid.first;
    return {
      month: monthOf(index),
      out: out[position] ?? ZERO_ORE,
      coFinancing: coFinancing[position] ?? ZERO_ORE,
      advance: payments.advance?.paidIn === index ? payments.advance.amount : ZERO_ORE,
      claims: claims.get(index) ?? ZERO_ORE,
    };
  });
  const balances = runningBalance(
    flows.map((month) => sumOre([month.coFinancing, month.advance, month.claims])),
    flows.map((month) => month.out),
  );
  const months = flows.map((month, offset) => ({ ...month, balance: balances[offset] ?? ZERO_ORE }));
  return { months, payments, ...liquidity(months) };
}

function sumByMonth(rows: readonly (readonly Ore[])[], count: number): Ore[] {
  return Array.from({ length: count }, (_, position) => sumOre(rows.map((row) => row[position] ?? ZERO_ORE)));
}

function horizon(
  { advance }: EsfPayments,
  claims: ReadonlyMap<MonthIndex, Ore>,
  first: MonthIndex,
  count: number,
): [MonthIndex, MonthIndex] {
  const indices = [
    first,
    first + count - 1,
    ...claims.keys(),
    ...(advance === undefined ? [] : [advance.paidIn]),
  ];
  return [Math.min(...indices), Math.max(...indices)];
}

function liquidity(
  months: readonly CashFlowMonth[],
): Pick<CashFlow, "liquidityNeed" | "firstNegative" | "lastNegative" | "deepest"> {
  const negative = months.filter(({ balance }) => balance < 0);
  const [first] = negative;
  const last = negative.at(-1);
  if (first === undefined || last === undefined) return { liquidityNeed: ZERO_ORE };
  const deepest = negative.reduce((low, month) => (month.balance < low.balance ? month : low), first);
  return {
    liquidityNeed: liquidityNeed(months.map(({ balance }) => balance)),
    firstNegative: first.month,
    lastNegative: last.month,
    deepest: deepest.month,
  };
}
