import { DEFAULTS } from "../budget";
import {
  liquidityNeed as needOf,
  paymentsByMonth,
  paymentsOn,
  type PaymentTerms,
  runningBalance,
} from "../funding";
import { addOre, type Ore, ZERO_ORE } from "../money";
import {
  AMOUNT,
  AMOUNT_FROM_ZERO,
  inShapeOf,
  kronorCell,
  optional,
  range,
  required,
  share,
  wholeNumber,
} from "./cells";
import { answer, refuse } from "./cellError";

/** Ten years: no claim covers more, and no payment comes later. */
const LONGEST = 120;
const CLAIM_MONTHS = wholeNumber(1, LONGEST);
const LAG = wholeNumber(0, LONGEST);
const HOLD_BACK = share();

/**
 * Gives what the ESF pays in each month, advance and final payment included: a row or column that is longer than the costs by the lags.
 * @customfunction CLAIMS
 * @param eligibleCosts Total eligible costs of each month, cash and not cash, in kronor; a blank cell is 0.
 * @param grant Grant, in kronor.
 * @param [claimMonths] Months that a claim covers; 3 where left out.
 * @param [lag] Months from the last month of a claim to its payment; 2 where left out.
 * @param [advance] Advance, in kronor, settled against the first claims; 0 where left out.
 * @param [holdBack] Share of the grant held back until the end, 0 to 1 or in percent; 0 where left out.
 * @param [finalLag] Months from the last claim's payment to the final payment; 0 where left out.
 * @param [advanceMonth] Month that the advance is paid in, 1 for the first; 1 where left out.
 */
export function claimPayments(
  eligibleCosts: unknown[][],
  grant: unknown,
  claimMonths?: unknown,
  lag?: unknown,
  advance?: unknown,
  holdBack?: unknown,
  finalLag?: unknown,
  advanceMonth?: unknown,
): number[][] {
  return answer(() => {
    const costs = range(eligibleCosts, "eligibleCosts", AMOUNT);
    const eligible = orZero(costs);
    const lagMonths = optional(lag, "lag", LAG) ?? DEFAULTS.lagMonths;
    const finalLagMonths = optional(finalLag, "finalLag", LAG) ?? DEFAULTS.finalLagMonths;
    const length = eligible.length + lagMonths + finalLagMonths;
    const terms: PaymentTerms = {
      claimMonths: optional(claimMonths, "claimMonths", CLAIM_MONTHS) ?? DEFAULTS.claimMonths,
      lagMonths,
      holdBackRate: optional(holdBack, "holdBack", HOLD_BACK) ?? DEFAULTS.holdBackRate,
      finalLagMonths,
      advance: {
        amount: optional(advance, "advance", AMOUNT_FROM_ZERO) ?? ZERO_ORE,
        paidIn: (optional(advanceMonth, "advanceMonth", wholeNumber(1, length)) ?? 1) - 1,
      },
    };
    const payments = paymentsOn(terms, { grant: required(grant, "grant", AMOUNT), first: 0, eligible });
    const byMonth = paymentsByMonth(payments);
    const paid = Array.from({ length }, (_, month) => {
      const claimed = byMonth.get(month) ?? ZERO_ORE;
      const inAdvance = payments.advance?.paidIn === month ? payments.advance.amount : ZERO_ORE;
      return kronorCell(addOre(claimed, inAdvance));
    });
    return isColumn(costs) ? paid.map((payment) => [payment]) : [paid];
  });
}

/**
 * Gives the running balance: everything in less everything out so far, in the shape of the inflows.
 * @customfunction BALANCE
 * @param inflows Inflows of each period, in kronor; a blank cell is 0.
 * @param outflows Outflows of each period, in kronor, as many cells as the inflows; a blank cell is 0.
 */
export function balanceByPeriod(inflows: unknown[][], outflows: unknown[][]): number[][] {
  return answer(() => {
    const cells = range(inflows, "inflows", AMOUNT);
    return inShapeOf(cells, balances(cells, outflows).map(kronorCell));
  });
}

/**
 * Gives the deepest need of liquidity: how far below 0 the running balance falls, 0 where it never does.
 * @customfunction LIQUIDITYNEED
 * @param inflows Inflows of each period, in kronor; a blank cell is 0.
 * @param outflows Outflows of each period, in kronor, as many cells as the inflows; a blank cell is 0.
 */
export function deepestNeed(inflows: unknown[][], outflows: unknown[][]): number {
  return answer(() => kronorCell(needOf(balances(range(inflows, "inflows", AMOUNT), outflows))));
}

type Amounts = readonly (readonly (Ore | undefined)[])[];

function balances(inflows: Amounts, outflows: unknown): Ore[] {
  const [into, out] = [orZero(inflows), orZero(range(outflows, "outflows", AMOUNT))];
  if (into.length === out.length) return runningBalance(into, out);
  return refuse({
    code: "differentLengths",
    first: "inflows",
    firstCells: into.length,
    second: "outflows",
    secondCells: out.length,
  });
}

function orZero(amounts: Amounts): Ore[] {
  return amounts.flat().map((amount) => amount ?? ZERO_ORE);
}

function isColumn(cells: Amounts): boolean {
  return cells.length > 1 && cells[0]?.length === 1;
}
