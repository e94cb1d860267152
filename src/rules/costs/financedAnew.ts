import { adjust } from "../../adjustments";
import { type Indirect } from "../../budget";
import { calculate } from "../../funding";
import { addOre, type Ore, subtractOre, ZERO_ORE } from "../../money";
import { type Facts } from "../facts";
import { cashChangedBy, fixedGrant } from "../remedies";
import { type Proposal, type Remedy } from "../rule";
import { type BookedCost } from "./bookedCosts";

const NO_REMEDY: Remedy = [];

/**
 * A change of costs with what keeps the budget financed: alone, where the grant or keys follow the total; else with a
 * fixed grant that falls with the costs, or with the owner's cash moved by the difference.
 */
function financedAnew(facts: Facts, change: Remedy): Proposal[] {
  const { financing } = facts.calculation;
  const { owner } = facts.project.project;
  const byGrant = (): Remedy => {
    const moved = movedBalance(facts, change);
    const isFixed = facts.project.financing.grant?.mode === "fixed";
    return isFixed && moved < ZERO_ORE ? [...change, fixedGrant(addOre(financing.grant, moved))] : NO_REMEDY;
  };
  const byCash = (): Remedy => {
    const moved = movedBalance(facts, change);
    return moved === ZERO_ORE ? NO_REMEDY : [...change, cashChangedBy(facts, owner, moved)];
  };
  return [change, byGrant, byCash];
}

/** How far the change moves the balance: below 0 where costs fall and the financing stays. */
function movedBalance({ project, calculation }: Facts, change: Remedy): Ore {
  const adjusted = adjust(project, change);
  if (!adjusted.ok) return ZERO_ORE;
  return subtractOre(calculate(adjusted.project).financing.balance, calculation.financing.balance);
}

/** Another way to calculate indirect costs. */
export function otherIndirect(
  facts: Facts,
  indirect: Pick<Indirect, "option" | "rate" | "base">,
): Proposal[] {
  return financedAnew(facts, [{ kind: "indirect", ...indirect }]);
}

/** The budget without a line of other direct costs. */
export function withoutCost(facts: Facts, { line }: BookedCost): Proposal[] {
  return financedAnew(facts, [{ kind: "removeLine", list: "costs", id: line.id }]);
}
