import { type Calculation, GRANT_BOUNDS, type GrantBoundKind } from "../../funding";
import { effectiveCall } from "../../law";
import { type Project } from "../../budget";
import { exact, type Exact, MAX_ORE, maxOre, minus, ONE, type Ore, subtractOre, ZERO_ORE } from "../../money";

/** One bound of the grant as the view lists it; without an amount its fact is not given. */
export interface BoundRow {
  readonly bound: GrantBoundKind;
  readonly amount?: Ore;
  readonly binds: boolean;
  /** The greatest share that the call allows; bound `maxShare` only. */
  readonly share?: Exact;
  /** The fact behind it is a guess. */
  readonly assumed: boolean;
  /** Part of the longest bar, 0 … 1. */
  readonly length: number;
}

/** The fact of the call that sets a bound, as the project names its guesses. */
const FACTS: Readonly<Partial<Record<GrantBoundKind, string>>> = {
  maxShare: "minCoFinancingShare",
  maxGrant: "maxGrant",
};

/** All four bounds, the smallest first and those without a fact last. */
export function boundRows(project: Project, { financing }: Calculation): readonly BoundRow[] {
  const { call } = effectiveCall(project.call);
  const longest = financing.bounds.reduce((most, { amount }) => Math.max(most, amount), 1);
  return GRANT_BOUNDS.map((bound): BoundRow => {
    const known = financing.bounds.find((each) => each.bound === bound);
    const fact = FACTS[bound];
    return {
      bound,
      binds: known?.binds ?? false,
      assumed: fact !== undefined && call.assumed?.includes(fact) === true,
      length: Math.max(known?.amount ?? 0, 0) / longest,
      ...(known === undefined ? {} : { amount: known.amount }),
      ...(bound === "maxShare" && call.minCoFinancingShare !== undefined
        ? { share: minus(ONE, exact(call.minCoFinancingShare)) }
        : {}),
    };
  }).sort((a, b) => (a.amount ?? MAX_ORE) - (b.amount ?? MAX_ORE));
}

/** What the binding bound says of the grant in the budget. */
export type BoundVerdict = {
  readonly bound: GrantBoundKind;
  /** The bound itself, which may be below 0. */
  readonly amount: Ore;
  /** The largest grant within it. */
  readonly most: Ore;
} & (
  | { readonly kind: "cannotGrow" }
  | { readonly kind: "canGrow"; readonly room: Ore }
  | { readonly kind: "tooLarge"; readonly excess: Ore }
);

/** The verdict by the first bound that binds; undefined where nothing bounds the grant. */
export function boundVerdict({ financing }: Calculation): BoundVerdict | undefined {
  const binding = financing.bounds.find(({ binds }) => binds);
  if (binding === undefined) return undefined;
  const { bound, amount } = binding;
  const most = maxOre(amount, ZERO_ORE);
  const room = subtractOre(most, financing.grant);
  if (room === 0) return { kind: "cannotGrow", bound, amount, most };
  if (room > 0) return { kind: "canGrow", bound, amount, most, room };
  return { kind: "tooLarge", bound, amount, most, excess: subtractOre(financing.grant, most) };
}
