import { cashFlowTerms } from "../../budget";
import { type CashFlow } from "../../funding";
import { exact, roundToOre, subtractOre } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { type Detail } from "../finding";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Remedy, type Rule, unknown } from "../rule";

/** Half-years, quarters and less, in months. */
const SHORTER_PERIODS = [6, 4, 3, 2, 1];

/** The owner has stated means that carry the deepest shortage of money. */
export const liquidityNeed: Rule = {
  ...ruleHead("cash.need"),
  check: (facts) => {
    const { cashFlow } = facts.calculation;
    if (cashFlow === undefined) return NOT_APPLICABLE;
    const need = cashFlow.liquidityNeed;
    const verdict = {
      unit: "kr",
      actual: amountText(need),
      subjects: ["financing"],
      details: months(cashFlow),
    } as const;
    if (need === 0) return [{ ...verdict, status: "pass" }];
    const { ownMeans } = facts.project.cashFlow ?? {};
    if (ownMeans === undefined) {
      return unknown("cashFlow.ownMeans").map((missing) => ({ ...verdict, ...missing }));
    }
    const means = roundToOre(exact(ownMeans));
    const limit = amountText(means);
    if (need <= means) return [{ ...verdict, limit, status: "pass" }];
    const gap = amountText(subtractOre(need, means));
    return [{ ...verdict, limit, status: "fail", gap, remedies: remedies(facts) }];
  },
};

function months({ deepest, firstNegative, lastNegative }: CashFlow): Record<string, Detail> {
  return {
    ...(deepest === undefined ? {} : { month: deepest }),
    ...(firstNegative === undefined ? {} : { from: firstNegative }),
    ...(lastNegative === undefined ? {} : { to: lastNegative }),
  };
}

/**
 * Claims more often, from the least change on. A larger advance is none: it is settled against the first claims, and the
 * shortage comes back with the next ones.
 */
function remedies({ project }: Facts): Remedy[] {
  const { claimMonths } = cashFlowTerms(project.cashFlow ?? {});
  return SHORTER_PERIODS.filter((months) => months < claimMonths).map((months) => [
    { kind: "claims", claimMonths: months },
  ]);
}
