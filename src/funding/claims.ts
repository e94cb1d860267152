import { type CashFlowTerms, cashFlowTerms } from "../budget";
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

/** All money of the ESF: the sum of everything is the grant, as long as there are eligible costs. */
export interface EsfPayments {
  readonly advance?: { readonly amount: Ore; readonly paidIn: MonthIndex };
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
export function esfPayments({ grant, first, eligible }: ClaimBasis, stated: CashFlowTerms): EsfPayments {
  const terms = cashFlowTerms(stated);
  const holdBack = roundToOre(times(exact(terms.holdBackRate), kronor(grant)));
  const advance =
    terms.advance === undefined
      ? undefined
      : { amount: roundToOre(exact(terms.advance.amount)), paidIn: monthIndex(terms.advance.month) };
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

/** First and past-the-last position of every claim's months; the last claim may be shorter. */
function claimPeriods(months: number, claimMonths: number): [number, number][] {
  return Array.from({ length: Math.ceil(months / claimMonths) }, (_, claim) => [
    claim * claimMonths,
    Math.min((claim + 1) * claimMonths, months),
  ]);
}
