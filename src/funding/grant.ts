import { type Budget, DEFAULTS, type GrantTerms } from "../budget";
import { type Call } from "../law";
import {
  exact,
  type Exact,
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
  return boundsOf({
    total,
    cash,
    given,
    ...(call?.minCoFinancingShare === undefined
      ? {}
      : { maxShare: minus(ONE, exact(call.minCoFinancingShare)) }),
    ...(call?.maxGrant === undefined ? {} : { maxGrant: roundToOre(exact(call.maxGrant)) }),
  });
}

/** What bounds a grant; a fact that is absent sets no bound. */
export interface GrantLimits {
  /** Total eligible costs. */
  readonly total: Ore;
  /** The grant's greatest share of the total. */
  readonly maxShare?: Exact;
  /** What the bound from the share is cut to; whole kronor where absent. */
  readonly shareUnit?: Ore;
  readonly cash?: Ore;
  /** Co-financing given in amounts, cash and not cash. */
  readonly given?: Ore;
  readonly maxGrant?: Ore;
}

/** The bounds that the facts give, in the order of `GRANT_BOUNDS`. */
export function boundsOf(limits: GrantLimits): GrantBound[] {
  const { total, maxShare, shareUnit = WHOLE_KRONA, cash, given, maxGrant } = limits;
  const bounds: { bound: GrantBoundKind; amount: Ore }[] = [];
  if (maxShare !== undefined)
    bounds.push({ bound: "maxShare", amount: floorToUnit(times(maxShare, kronor(total)), shareUnit) });
  if (cash !== undefined) bounds.push({ bound: "cash", amount: cash });
  if (given !== undefined) bounds.push({ bound: "remaining", amount: subtractOre(total, given) });
  if (maxGrant !== undefined) bounds.push({ bound: "maxGrant", amount: maxGrant });
  const smallest = smallestOf(bounds);
  return bounds.map((bound) => ({ ...bound, binds: bound.amount === smallest }));
}

/** The grant: the fixed amount, or the largest within every bound and never below 0. */
export function grantOf(terms: GrantTerms = DEFAULTS.grant, bounds: readonly GrantBound[]): Ore {
  return terms.mode === "fixed" ? roundToOre(exact(terms.amount)) : largestGrant(bounds);
}

/** The largest grant within every bound, never below 0. */
export function largestGrant(bounds: readonly GrantBound[]): Ore {
  return maxOre(smallestOf(bounds), ZERO_ORE);
}

function smallestOf(bounds: readonly { readonly amount: Ore }[]): Ore {
  const [first, ...others] = bounds.map(({ amount }) => amount);
  return first === undefined ? ZERO_ORE : minOre(first, ...others);
}
