import { COST_PROVISIONS, provisionOn } from "../../law";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule } from "../rule";
import { source } from "../source";
import { type BookedCost, bookedCosts } from "./bookedCosts";
import { withoutCost } from "./financedAnew";
import { isRentOfPremises } from "./words/costText";

/** Premises are a direct cost only where participants use them; those of the project's staff lie in the flat rate. */
export const costPremises: Rule = {
  ...ruleHead("cost.premises"),
  check: (facts) => {
    const premises = premisesOf(facts);
    if (premises.length === 0) return NOT_APPLICABLE;
    const cited = source(provisionOn(COST_PROVISIONS.premises, facts.programmeId, facts.start));
    const unused = premises.filter(({ line }) => line.usedByParticipants === false);
    if (unused.length > 0) {
      return unused.map((booked) => ({
        ...cited,
        status: "fail",
        unit: "kr",
        gap: amountText(booked.cost.total),
        subjects: [booked.subject],
        details: { text: booked.name },
        remedies: withoutCost(facts, booked),
      }));
    }
    const unsaid = premises.filter(({ line }) => line.usedByParticipants === undefined);
    if (unsaid.length === 0) return [{ ...cited, status: "pass" }];
    return [
      {
        ...cited,
        status: "unknown",
        missing: ["costs.usedByParticipants"],
        subjects: unsaid.map(({ subject }) => subject),
        details: { lines: unsaid.map(({ name }) => name) },
      },
    ];
  },
};

/** Premises by cost type, or by the text of equipment, material and external premises. */
function premisesOf(facts: Facts): BookedCost[] {
  return bookedCosts(facts).filter(
    ({ line }) => line.type === "premises" || isRentOfPremises(line.text ?? ""),
  );
}
