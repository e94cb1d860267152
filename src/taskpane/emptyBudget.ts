import { type Calculation } from "../funding";

/** Whether there is neither a cost nor any financing: of such a budget it is not said that it is fully financed. */
export function isEmptyBudget({ budget, financing }: Calculation): boolean {
  return budget.totals.total === 0 && financing.balance === 0;
}
