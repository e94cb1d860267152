import { type IndirectBase } from "../../law";
import { type Exact, type Ore, roundToOre, kronor, share, subtractOre, times } from "../../money";
import { amountText, shareText } from "../measure";
import { type Verdict } from "../rule";

/** A rate of indirect costs, the highest that is allowed, and what they are taken of. */
export interface RateOnBase {
  readonly option: string;
  readonly base: IndirectBase;
  readonly actual: Exact;
  readonly limit: Exact;
}

/** What a verdict on a rate says of it, whatever the verdict is. */
export function rateFacts({ option, base, actual, limit }: RateOnBase): Omit<Verdict, "status"> {
  return {
    subjects: ["indirect"],
    unit: "share",
    base: base === "staff" ? "directStaff" : "direct",
    actual: shareText(actual),
    limit: shareText(limit),
    details: { option, base },
  };
}

/** Indirect costs that lie above what the rate allows, by so much. */
export function aboveRate(excess: Ore): Verdict {
  return { status: "fail", note: "aboveLimit", gap: amountText(excess), gapUnit: "kr" };
}

/** A rate that keeps within its limit but rests on a calculation of one's own, of which nothing is known. */
export function awaitingCalculation(pass: Verdict): Verdict {
  return { ...pass, status: "unknown", missing: ["indirect.basis"] };
}

export interface ChargedAmount extends Omit<RateOnBase, "actual"> {
  readonly indirect: Ore;
  /** The costs that the rate is taken of. */
  readonly ofCosts: Ore;
}

/** Whether an amount of indirect costs is at most the rate of its costs, rounded to öre as the budget rounds it. */
export function chargedVerdict({ indirect, ofCosts, ...rate }: ChargedAmount): Verdict {
  const facts = rateFacts({ ...rate, actual: share(indirect, ofCosts) });
  const allowed = roundToOre(times(rate.limit, kronor(ofCosts)));
  return indirect <= allowed
    ? { ...facts, status: "pass" }
    : { ...facts, ...aboveRate(subtractOre(indirect, allowed)) };
}
