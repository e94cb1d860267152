import { COST_LIMITS, valueOn } from "../../law";
import { addOre, compare, kronor } from "../../money";
import { ruleHead } from "../catalogue";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule } from "../rule";
import { source } from "../source";
import { atCallRate, withoutRate } from "./euro";

/**
 * Net income reduces the eligible costs where these exceed an amount. Delfin always deducts income, so the rule never
 * fails: it says whether the deduction is a duty.
 */
export const costIncome: Rule = {
  ...ruleHead("cost.income"),
  check: (facts) => {
    const { total, income } = facts.calculation.budget.totals;
    const law = valueOn(COST_LIMITS.incomeDeductedAbove, facts.start);
    if (facts.project.income.length === 0 || law === undefined) return NOT_APPLICABLE;
    const subjects = facts.project.income.map(({ id }) => `income/${id}`);
    const beforeIncome = kronor(addOre(total, income));
    const inEuro = atCallRate(law.value, facts);
    if (inEuro === undefined) return [{ ...source(law), ...withoutRate(beforeIncome, law.value), subjects }];
    return [
      {
        ...source(law),
        status: "pass",
        note: compare(beforeIncome, inEuro.limit) > 0 ? "deducted" : "notRequired",
        unit: "EUR",
        actual: inEuro.text(beforeIncome),
        limit: law.value.toFixed(),
        subjects,
        details: { income: amountText(income) },
      },
    ];
  },
};
