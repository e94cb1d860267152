import { amountInMonth, type Monthly } from "../../../budget";
import { type Ore, ZERO_ORE } from "../../../money";
import { type LineBlock, type Plan } from "./plan";

/** The lines of a list in the order of its rows, with their monthly amounts in öre. */
export function lineAmounts(
  { project, calculation }: Plan,
  block: LineBlock,
): readonly (Monthly & { readonly total: Ore })[] {
  const { budget, financing } = calculation;
  if (block !== "cash") return budget.lines.filter(({ list }) => list === block);
  const byLine = new Map(financing.contributions.map((part) => [part.line, part]));
  return project.financing.cash.map(({ id }) => byLine.get(id) ?? { from: 0, monthly: [], total: ZERO_ORE });
}

/** What each line of a list comes to, in öre. */
export function lineTotals(plan: Plan, block: LineBlock): readonly Ore[] {
  return lineAmounts(plan, block).map(({ total }) => total);
}

/** The month's part of the coordination association's means, in öre. */
export function finsamInMonth({ calculation }: Plan, position: number): number {
  const parts = calculation.financing.contributions.filter(({ source }) => source === "finsam");
  return parts.reduce((sum, part) => sum + amountInMonth(part, position), 0);
}
