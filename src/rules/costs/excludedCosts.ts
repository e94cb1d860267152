import { COST_PROVISIONS, provisionOn, VERIFIED } from "../../law";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { bookedCosts } from "./bookedCosts";
import { withoutCost } from "./financedAnew";
import { findExcluded } from "./words/costText";

const EXCLUSIONS = [
  COST_PROVISIONS.interest,
  COST_PROVISIONS.landAndBuildings,
  COST_PROVISIONS.penaltiesAndGifts,
] as const;

/** Costs that are never eligible, by the words of a line's text: interest, land and buildings, fines, gifts. */
export const costExcluded: Rule = {
  ...ruleHead("cost.excluded"),
  check: (facts) => {
    const costs = bookedCosts(facts);
    if (costs.length === 0) return NOT_APPLICABLE;
    const excluded = costs.flatMap((cost) => {
      const [hit] = findExcluded(cost.line.text ?? "");
      return hit === undefined ? [] : [{ cost, hit }];
    });
    if (excluded.length === 0) return [{ ...allSources(facts), status: "pass" }];
    return excluded.map(({ cost, hit }) => ({
      ...source(provisionOn(COST_PROVISIONS[hit.category], facts.programmeId, facts.start)),
      status: "fail",
      unit: "kr",
      gap: amountText(cost.cost.total),
      subjects: [cost.subject],
      details: { text: cost.name, found: hit.found, category: hit.category },
      remedies: withoutCost(facts, cost),
    }));
  },
};

/** Every provision, as well read as the least read of them. */
function allSources({ programmeId, start }: Facts): Pick<Verdict, "cite" | "verified"> {
  const read = EXCLUSIONS.map((provision) => source(provisionOn(provision, programmeId, start)));
  const worst = Math.max(...read.map(({ verified = "read" }) => VERIFIED.indexOf(verified)));
  return { cite: read.flatMap(({ cite = [] }) => cite), verified: VERIFIED[worst] ?? "unread" };
}
