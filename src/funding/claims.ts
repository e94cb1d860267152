import { type CashFlowTerms, cashFlowTerms, type ResolvedCashFlowTerms } from "../budget";
import { type MonthIndex, monthIndex } from "../calendar";
import {
  addOre,
  exact,
  fraction,
  kronor,
  maxOre,
  minOre,
  type Ore,
  ore,
  roundToOre,
  subtractOre,
  times,
  ZERO_ORE,
} from "../money";

/** One claim: what is declared up to its last month, and what is paid out for it. */
export interface Claim {
  readonly lastMonth: MonthIndex;
  /** The grant's part of all eligible costs declared so far, cash and not. */
  readonly claimed: Ore;
  readonly payment: Ore;
  readonly paidIn: MonthIndex;
}

/** An amount and the month that it is paid in. */
interface Payment {
  readonly amount: Ore;
  readonly paidIn: MonthIndex;
}

/** All money of the ESF: the sum of everything is the grant, as long as there are eligible costs. */
export interface EsfPayments {
  readonly advance?: Payment;
  readonly claims: readonly Claim[];
  /** What settles the account; negative where a rest of the advance is paid back. */
  readonly final?: { readonly payment: Ore; readonly paidIn: MonthIndex };
  readonly holdBack: Ore;
}

export interface ClaimBasis {
  readonly grant: Ore;
  /** Index of the project's first month. */
  readonly first: MonthIndex;
  /** Total eligible costs of each project month, cash and not. */
  readonly eligible: readonly Ore[];
}

/**
 * Claims, their payments, the advance and the final payment (domain 6). The advance is settled against the claims from
 * the first on; the hold-back stays until the end. Without eligible costs nothing is claimed and nothing settled.
 */
export function esfPayments(basis: ClaimBasis, stated: CashFlowTerms): EsfPayments {
  const { advance, ...terms } = cashFlowTerms(stated);
  if (advance === undefined) return paymentsOn(terms, basis);
  const { amount, month } = advance;
  return paymentsOn(
    { ...terms, advance: { amount: roundToOre(exact(amount)), paidIn: monthIndex(month) } },
    basis,
  );
}

/** The terms of payment with every figure said. */
export interface PaymentTerms extends Pick<
  ResolvedCashFlowTerms,
  "claimMonths" | "lagMonths" | "holdBackRate" | "finalLagMonths"
> {
  readonly advance?: Payment;
}

/** The payments on these terms; months counted as the basis counts its first. */
export function paymentsOn(terms: PaymentTerms, { grant, first, eligible }: ClaimBasis): EsfPayments {
  const holdBack = roundToOre(times(exact(terms.holdBackRate), kronor(grant)));
  const { advance } = terms;
  const total = eligible.reduce((sum, month) => sum + month, 0);
  const opening = { ...(advance === undefined ? {} : { advance }), holdBack };
  if (total <= 0) return { ...opening, claims: [] };

  const mostBeforeFinal = subtractOre(grant, holdBack);
  const claims: Claim[] = [];
  let paid = advance?.amount ?? ZERO_ORE;
  let declared = 0;
  for (const [start, end] of claimPeriods(eligible.length, terms.claimMonths)) {
    declared += eligible.slice(start, end).reduce((sum, month) => sum + month, 0);
    const claimed = roundToOre(times(kronor(grant), fraction(BigInt(ore(declared)), BigInt(ore(total)))));
    const payment = maxOre(subtractOre(minOre(claimed, mostBeforeFinal), paid), ZERO_ORE);
    const lastMonth = first + end - 1;
    claims.push({ lastMonth, claimed, payment, paidIn: lastMonth + terms.lagMonths });
    paid = addOre(paid, payment);
  }
  const lastPaidIn = claims.at(-1)?.paidIn ?? first;
  const final = { payment: subtractOre(grant, paid), paidIn: lastPaidIn + terms.finalLagMonths };
  return { ...opening, claims, final };
}

/** What claims and the final payment bring in each month in which they bring anything; the advance stands apart. */
export function paymentsByMonth({ claims, final }: EsfPayments): Map<MonthIndex, Ore> {
  const paid = new Map<MonthIndex, Ore>();
  for (const { payment, paidIn } of final === undefined ? claims : [...claims, final]) {
    if (payment !== 0) paid.set(paidIn, addOre(paid.get(paidIn) ?? ZERO_ORE, payment));
  }
  return paid;
}

/** First and past-the-last position of every claim's months; the last claim may be shorter. */
function claimPeriods(months: number, claimMonths: number): [number, number][] {
  return Array.from({ length: Math.ceil(months / claimMonths) }, (_, claim) => [
    claim * claimMonths,
    Math.min((claim + 1) * claimMonths, months),
  ]);
}
