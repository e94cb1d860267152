import { exact, roundToOre } from "../../money";
import { withoutBound } from "../callBound";
import { ruleHead } from "../catalogue";
import { fixedGrant, grantReplacedByCash } from "../remedies";
import { type Rule } from "../rule";
import { callSource } from "../source";
import { amountVerdict } from "./amountVerdict";

/** The grant is at most the call's maximum, in öre as the grant itself. */
export const callGrant: Rule = {
  ...ruleHead("grant.max"),
  check: (facts) => {
    const { maxGrant } = facts.call.call;
    if (maxGrant === undefined) return withoutBound(facts, "maxGrant");
    const { grant } = facts.calculation.financing;
    const limit = roundToOre(exact(maxGrant));
    const verdict = { ...amountVerdict(grant, limit), ...callSource(facts, "maxGrant") };
    if (verdict.status === "pass") return [verdict];
    return [{ ...verdict, remedies: [[fixedGrant(limit)], grantReplacedByCash(facts, limit)] }];
  },
};
