import { adjust } from "../adjustments";
import { type Adjustment, type Id } from "../budget";
import { calculate } from "../funding";
import { addOre, Decimal, maxOre, type Ore, oreToText, subtractOre, sumOre, ZERO_ORE } from "../money";
import { type Facts } from "./facts";
import { type Proposal, type Remedy } from "./rule";

/* Least changes that several rules propose. Whether one really mends is seen by recalculating (`check.ts`). */

/** The grant fixed at an amount, never below 0. */
export function fixedGrant(grant: Ore): Adjustment {
  return { kind: "grant", mode: "fixed", amount: new Decimal(oreToText(maxOre(grant, ZERO_ORE))) };
}

/** The organisation's cash co-financing in all, raised (or lowered) by a difference. */
export function cashChangedBy(facts: Facts, organisation: Id, difference: Ore): Adjustment {
  const given = facts.calculation.financing.contributions.filter(
    (part) => part.organisation === organisation && part.source === "amount",
  );
  const amount = addOre(sumOre(given.map(({ total }) => total)), difference);
  return { kind: "cash", organisation, amount: new Decimal(oreToText(maxOre(amount, ZERO_ORE))) };
}

/** A lower grant, and the owner paying in cash what is cut. */
export function grantReplacedByCash(facts: Facts, grant: Ore): Remedy {
  const cut = subtractOre(facts.calculation.financing.grant, maxOre(grant, ZERO_ORE));
  return [fixedGrant(grant), cashChangedBy(facts, facts.project.project.owner, cut)];
}

/**
 * A change of costs, and the owner's cash changed by as much as the change moves the balance: a line that costs less must
 * not leave the project over-financed.
 */
export function keepingBalance(facts: Facts, adjustments: Remedy): Proposal {
  return () => {
    const adjusted = adjust(facts.project, adjustments);
    if (!adjusted.ok) return adjustments;
    const moved = subtractOre(
      calculate(adjusted.project).financing.balance,
      facts.calculation.financing.balance,
    );
    return moved === 0
      ? adjustments
      : [...adjustments, cashChangedBy(facts, facts.project.project.owner, moved)];
  };
}
