import { type Budget, DEFAULTS, type GrantTerms } from "../budget";
import { type Call } from "../law";
import {
  exact,
  floorToUnit,
  kronor,
  maxOre,
  minOre,
  minus,
  ONE,
  type Ore,
  ore,
  roundToOre,
  subtractOre,
  times,
  ZERO_ORE,
} from "../money";

export const GRANT_BOUNDS = ["maxShare", "cash", "remaining", "maxGrant"] as const;
export type GrantBoundKind = (typeof GRANT_BOUNDS)[number];

/** One upper bound of the grant. The smallest bounds bind, whatever the grant is. */
export interface GrantBound {
  readonly bound: GrantBoundKind;
  readonly amount: Ore;
  readonly binds: boolean;
}

const WHOLE_KRONA = ore(100);

/**
 * The bounds of the grant in the order of `GRANT_BOUNDS`; one without a fact is left out (domain 5). Only the bound
 * from the share is cut to whole kronor.
 *
 * `given` is co-financing that is given in amounts, cash and not cash; keys are not in it.
 */
export function grantBounds(budget: Budget, given: Ore, call: Call | undefined): GrantBound[] {
  const { total, cash } = budget.totals;
  const bounds: { bound: GrantBoundKind; amount: Ore }[] = [];
  if (call?.minCoFinancingShare !== undefined) {
    const maxShare = minus(ONE, exact(call.minCoFinancingShare));
    bounds.push({ bound: "maxShare", amount: floorToUnit(times(maxShare, kronor(total)), WHOLE_KRONA) });
  }
  bounds.push({ bound: "cash", amount: cash }, { bound: "remaining", amount: subtractOre(total, given) });
  if (call?.maxGrant !== undefined)
    bounds.push({ bound: "maxGrant", amount: roundToOre(exact(call.maxGrant)) });
  const smallest = smallestOf(bounds);
  return bounds.map((bound) => ({ ...bound, binds: bound.amount === smallest }));
}

/** The grant: the fixed amount, or the largest within every bound and never below 0. */
export function grantOf(terms: GrantTerms = DEFAULTS.grant, bounds: readonly GrantBound[]): Ore {
  return terms.mode === "fixed" ? roundToOre(exact(terms.amount)) : maxOre(smallestOf(bounds), ZERO_ORE);
}

function smallestOf(bounds: readonly { readonly amount: Ore }[]): Ore {
  const [first, ...others] = bounds.map(({ amount }) => amount);
  return first === undefined ? ZERO_ORE : minOre(first, ...others);
}
