import { repairFormulas } from "../excel";
import { showPane } from "./completing";
import { want } from "./wanted";

/** Repairs formulas that show #NAME?, and tells in the pane how many. */
export async function repair(): Promise<void> {
  want({ repaired: await repairFormulas() });
  await showPane();
}
