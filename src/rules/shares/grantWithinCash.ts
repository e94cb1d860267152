import { CO_FINANCING_PROVISIONS, provisionOn } from "../../law";
import { ruleHead } from "../catalogue";
import { fixedGrant } from "../remedies";
import { NOT_APPLICABLE, type Rule } from "../rule";
import { source } from "../source";
import { amountVerdict } from "./amountVerdict";

/**
 * The in-kind test: the grant does not exceed the total without contributions in kind and participants' pay, so that it
 * never pays what nobody pays in cash.
 */
export const grantWithinCash: Rule = {
  ...ruleHead("grant.cash"),
  check: ({ calculation, programmeId, start }) => {
    const { cash } = calculation.budget.totals;
    const { grant } = calculation.financing;
    if (grant === 0) return NOT_APPLICABLE;
    const cited = source(provisionOn(CO_FINANCING_PROVISIONS.inKindTest, programmeId, start));
    const verdict = { ...amountVerdict(grant, cash), ...cited };
    if (verdict.status === "pass") return [verdict];
    // Above the cash costs others pay too much already, so nobody has to step in for what is cut.
    return [{ ...verdict, remedies: [[fixedGrant(cash)], [{ kind: "grant", mode: "max" }]] }];
  },
};
