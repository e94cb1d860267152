import { CO_FINANCING_PROVISIONS, provisionOn } from "../../law";
import { sumOre } from "../../money";
import { ruleHead } from "../catalogue";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule } from "../rule";
import { source } from "../source";
import { nonCashSources, organisationName, subjectOf } from "./sources";

/**
 * Participants' pay from a third party counts up to what it costs that party. A budget cannot show the cost: only the
 * paying organisation's confirmation can.
 */
export const thirdPartyPay: Rule = {
  ...ruleHead("cofin.thirdparty"),
  check: (facts) => {
    const provision = provisionOn(CO_FINANCING_PROVISIONS.thirdPartyPay, facts.programmeId, facts.start);
    const pay = nonCashSources(facts, ["participants"]);
    if (provision === undefined || pay.length === 0) return NOT_APPLICABLE;
    const unconfirmed = pay.filter(({ certificate }) => certificate !== "confirmed");
    if (unconfirmed.length === 0) return [{ status: "pass", ...source(provision) }];
    return [
      {
        status: "unknown",
        missing: ["participants.certificate"],
        unit: "count",
        actual: String(unconfirmed.length),
        ...source(provision),
        subjects: unconfirmed.map(subjectOf),
        details: {
          amount: amountText(sumOre(unconfirmed.map(({ amount }) => amount))),
          organisations: [
            ...new Set(unconfirmed.map(({ organisation }) => organisationName(facts, organisation))),
          ],
        },
      },
    ];
  },
};
