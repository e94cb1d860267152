import { exact, roundToOre, subtractOre } from "../../money";
import { withoutBound } from "../callBound";
import { ruleHead } from "../catalogue";
import { amountText } from "../measure";
import { type Rule } from "../rule";
import { callSource } from "../source";

/** The total of the budget is at least the call's minimum. What to add is the applicant's to say: there is no fix. */
export const callTotal: Rule = {
  ...ruleHead("total.min"),
  check: (facts) => {
    const { minTotal } = facts.call.call;
    if (minTotal === undefined) return withoutBound(facts, "minTotal");
    const { total } = facts.calculation.budget.totals;
    const limit = roundToOre(exact(minTotal));
    const verdict = {
      unit: "kr",
      actual: amountText(total),
      limit: amountText(limit),
      ...callSource(facts, "minTotal"),
    } as const;
    if (total >= limit) return [{ ...verdict, status: "pass" }];
    return [{ ...verdict, status: "fail", gap: amountText(subtractOre(limit, total)) }];
  },
};
