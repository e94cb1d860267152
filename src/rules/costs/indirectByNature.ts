import { COST_PROVISIONS, provisionOn } from "../../law";
import { ruleHead } from "../catalogue";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule } from "../rule";
import { source } from "../source";
import { bookedCosts } from "./bookedCosts";
import { withoutCost } from "./financedAnew";
import { findIndirect } from "./words/costText";

/**
 * Beside a flat rate, direct lines whose text names a cost that is indirect by nature are paid twice. Without a flat
 * rate, and where the 40 % option covers the lines, nothing is.
 */
export const flatIndirectText: Rule = {
  ...ruleHead("flat.indirect-text"),
  check: (facts) => {
    const costs = bookedCosts(facts);
    const withFlatRate = (facts.project.indirect?.option ?? "none") !== "none";
    if (!withFlatRate || costs.length === 0) return NOT_APPLICABLE;
    const cited = source(provisionOn(COST_PROVISIONS.indirectByNature, facts.programmeId, facts.start));
    const named = costs.flatMap((cost) => {
      const hits = findIndirect(cost.line.text ?? "");
      return hits.length === 0 ? [] : [{ cost, hits }];
    });
    if (named.length === 0) return [{ ...cited, status: "pass" }];
    return named.map(({ cost, hits }) => ({
      ...cited,
      status: "fail",
      unit: "kr",
      gap: amountText(cost.cost.total),
      subjects: [cost.subject],
      details: {
        text: cost.name,
        found: hits.map(({ found }) => found),
        categories: hits.map(({ category }) => category),
      },
      remedies: withoutCost(facts, cost),
    }));
  },
};
