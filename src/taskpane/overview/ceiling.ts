import { type Project } from "../../budget";
import { type Calculation } from "../../funding";
import { effectiveCall } from "../../law";
import { compare, exact, type Exact, minus, negate, ONE, type Ore, subtractOre, ZERO_ORE } from "../../money";

/** How the ESF share stands to the highest that the call allows. */
export interface Ceiling {
  /** 1 − the call's minimum co-financing. */
  readonly share: Exact;
  /** The largest grant by it, whole kronor. */
  readonly grant: Ore;
  readonly stands: "under" | "at" | "over";
  /** How far from it: of the share, and of the grant. Both positive. */
  readonly distance: Exact;
  readonly room: Ore;
  /** The call's share is a guess. */
  readonly assumed: boolean;
}

/** The ceiling of the grant by the call's share; undefined where the call states none. */
export function ceilingOf(project: Project, { financing }: Calculation): Ceiling | undefined {
  const { call } = effectiveCall(project.call);
  const bound = financing.bounds.find((each) => each.bound === "maxShare");
  if (call.minCoFinancingShare === undefined || bound === undefined) return undefined;
  const ceiling = minus(ONE, exact(call.minCoFinancingShare));
  const distance = minus(ceiling, financing.grantShare);
  const over = compare(financing.grantShare, ceiling) > 0;
  const room = subtractOre(bound.amount, financing.grant);
  return {
    share: ceiling,
    grant: bound.amount,
    stands: over ? "over" : room > 0 ? "under" : "at",
    distance: over ? negate(distance) : distance,
    room: over ? subtractOre(ZERO_ORE, room) : room,
    assumed: call.assumed?.includes("minCoFinancingShare") ?? false,
  };
}
