import { COST_PROVISIONS, provisionOn } from "../../law";
import { ruleHead } from "../catalogue";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { type BookedCost, bookedCosts } from "./bookedCosts";
import { withoutCost } from "./financedAnew";
import { findEquipment, isNoPurchase } from "./words/costText";

/**
 * Furniture, equipment and vehicles are bought on one of the grounds of ESF+, stated on the line; 2007–2013 knew no
 * ground. The cost type also holds material and hired rooms: the text decides, and where it says neither, nobody knows.
 */
export const costEquipment: Rule = {
  ...ruleHead("cost.equipment"),
  check: (facts) => {
    const lines = bookedCosts(facts).filter(({ line }) => line.type === "equipmentMaterial");
    if (lines.length === 0) return NOT_APPLICABLE;
    const cited = source(provisionOn(COST_PROVISIONS.equipment, facts.programmeId, facts.start));
    const groundsCount = facts.programmeId === "esf-plus-2021-2027";
    const open = groundsCount ? lines.filter(({ line }) => line.ground === undefined) : lines;
    const bought = open.filter(({ line }) => findEquipment(line.text ?? "").length > 0);
    if (bought.length > 0) {
      return bought.map((cost) => ({
        ...cited,
        ...purchase(cost, groundsCount),
        remedies: withoutCost(facts, cost),
      }));
    }
    const unclear = groundsCount ? open.filter(({ line }) => !isNoPurchase(line.text ?? "")) : [];
    if (unclear.length === 0) return [{ ...cited, status: "pass" }];
    return [
      {
        ...cited,
        status: "unknown",
        missing: ["costs.ground"],
        subjects: unclear.map(({ subject }) => subject),
        details: { lines: unclear.map(({ name }) => name) },
      },
    ];
  },
};

function purchase({ name, subject, cost }: BookedCost, groundsCount: boolean): Verdict {
  return {
    status: "fail",
    note: groundsCount ? "noGround" : "neverEligible",
    unit: "kr",
    gap: amountText(cost.total),
    subjects: [subject],
    details: { text: name },
  };
}
