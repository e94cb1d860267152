import { SHARE_TOLERANCE, valueOn } from "../../law";
import { exact, type Exact, floorToUnit, ore } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { fixedGrant, grantReplacedByCash } from "../remedies";
import { type Remedy, type Rule, unknown } from "../rule";
import { callSource } from "../source";
import { grantAtMinimum, shareVerdict } from "./shareVerdict";

const WHOLE_KRONA = ore(100);

/**
 * What others than the fund bear, (T − G) ÷ T, is at least the call's minimum. A share that lies below it by no more
 * than the call's tolerance passes with a note: decisions are made so (32.97 % under a 33 % call).
 */
export const callShare: Rule = {
  ...ruleHead("share.call"),
  check: (facts) => {
    const { total } = facts.calculation.budget.totals;
    const { grant } = facts.calculation.financing;
    if (facts.call.call.minCoFinancingShare === undefined) return unknown("call.minCoFinancingShare");
    const minimum = exact(facts.call.call.minCoFinancingShare);
    const verdict = shareVerdict({ grant, total, minimum, tolerance: tolerance(facts) });
    if (verdict.status === "notApplicable") return [verdict];
    const sourced = { ...callSource(facts, "minCoFinancingShare"), ...verdict };
    if (verdict.status === "pass") return [sourced];
    return [{ ...sourced, remedies: remedies(facts, grantAtMinimum(minimum, total)) }];
  },
};

/** The call's tolerance, or the usual one; it is the call's to set. */
function tolerance({ call, start }: Facts): Exact {
  const stated = call.call.shareTolerance ?? valueOn(SHARE_TOLERANCE, start)?.value;
  return stated === undefined ? exact(0) : exact(stated);
}

/** A grant cut to the call's share; alone where keys take up the rest, else with the owner paying what is cut. */
function remedies(facts: Facts, largestGrant: Exact): Remedy[] {
  const grant = floorToUnit(largestGrant, WHOLE_KRONA);
  return [[fixedGrant(grant)], grantReplacedByCash(facts, grant)];
}
