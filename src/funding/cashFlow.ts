import { type Budget, type CashFlowTerms, overTheProject, rowByMonth } from "../budget";
import { type Month, type MonthIndex, monthOf } from "../calendar";
import { addOre, negateOre, type Ore, subtractOre, sumOre, ZERO_ORE } from "../money";
import { esfPayments, type EsfPayments } from "./claims";
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
  const months: CashFlowMonth[] = [];
  let balance = ZERO_ORE;
  for (let index = start; index <= end; index++) {
    const position = index - grid.first;
    const flows = {
      out: out[position] ?? ZERO_ORE,
      coFinancing: coFinancing[position] ?? ZERO_ORE,
      advance: payments.advance?.paidIn === index ? payments.advance.amount : ZERO_ORE,
      claims: claims.get(index) ?? ZERO_ORE,
    };
    balance = subtractOre(sumOre([balance, flows.coFinancing, flows.advance, flows.claims]), flows.out);
    months.push({ month: monthOf(index), ...flows, balance });
  }
  return { months, payments, ...liquidity(months) };
}

function sumByMonth(rows: readonly (readonly Ore[])[], count: number): Ore[] {
  return Array.from({ length: count }, (_, position) => sumOre(rows.map((row) => row[position] ?? ZERO_ORE)));
}

function paymentsByMonth({ claims, final }: EsfPayments): Map<MonthIndex, Ore> {
  const paid = new Map<MonthIndex, Ore>();
  for (const { payment, paidIn } of final === undefined ? claims : [...claims, final]) {
    if (payment !== 0) paid.set(paidIn, addOre(paid.get(paidIn) ?? ZERO_ORE, payment));
  }
  return paid;
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
    liquidityNeed: negateOre(deepest.balance),
    firstNegative: first.month,
    lastNegative: last.month,
    deepest: deepest.month,
  };
}
