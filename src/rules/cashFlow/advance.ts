import { ADVANCE_LIMITS, valueOn } from "../../law";
import { Decimal, exact, roundToOre } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule } from "../rule";
import { type AdvanceLimitsInForce, advanceVerdict } from "./advanceVerdict";

/** The advance is at most the share of the grant and at most the amount that the ordinance allows. */
export const advance: Rule = {
  ...ruleHead("cash.advance"),
  check: (facts) => {
    const planned = facts.project.cashFlow?.advance;
    const limits = limitsInForce(facts);
    if (planned === undefined || planned.amount.isZero() || limits === undefined) return NOT_APPLICABLE;
    const paid = roundToOre(exact(planned.amount));
    const judged = advanceVerdict(paid, facts.calculation.financing.grant, limits);
    const verdict = { ...judged, details: { month: planned.month, ...judged.details } };
    if (verdict.status === "pass") return [verdict];
    const lowered = { kind: "claims", advance: { ...planned, amount: new Decimal(verdict.limit) } } as const;
    return [{ ...verdict, remedies: [[lowered]] }];
  },
};

/** The limits on the day of the decision; undefined where no rule on advances is known. */
function limitsInForce({ programmeId, decision }: Facts): AdvanceLimitsInForce | undefined {
  const limits = programmeId === "none" ? undefined : ADVANCE_LIMITS[programmeId];
  if (limits === undefined) return undefined;
  const [share, amount] = [valueOn(limits.share, decision), valueOn(limits.amount, decision)];
  return share && amount && { share, amount };
}
