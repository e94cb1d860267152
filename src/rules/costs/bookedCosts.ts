import { type CostLine, type LineCost } from "../../budget";
import { type Facts } from "../facts";

/** A line of other direct costs with what it costs. */
export interface BookedCost {
  readonly line: CostLine;
  readonly cost: LineCost;
  /** `costs/c1`. */
  readonly subject: string;
  /** What people know the line by: its text, or its id where it has none. */
  readonly name: string;
}

/** The lines of other direct costs that count: those that the 40 % option covers are left out. */
export function bookedCosts({ project, calculation }: Facts): BookedCost[] {
  const costs = new Map(
    calculation.budget.lines.flatMap((cost) => (cost.list === "costs" ? [[cost.id, cost] as const] : [])),
  );
  return project.costs.flatMap((line) => {
    const cost = costs.get(line.id);
    if (cost === undefined || cost.coveredByFlatRate) return [];
    return [{ line, cost, subject: `costs/${line.id}`, name: line.text ?? line.id }];
  });
}
