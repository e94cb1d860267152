import { type ProvisionText } from "../../law";
import { type Ore } from "../../money";
import { amountText } from "../measure";
import { type Verdict } from "../rule";
import { source } from "../source";

/** Whether other direct costs stand beside the option that replaces every cost other than staff. */
export function residualVerdict(otherDirectCosts: Ore, provision: ProvisionText | undefined): Verdict {
  const verdict = { ...source(provision), subjects: ["indirect"] } as const;
  if (otherDirectCosts <= 0) return { ...verdict, status: "pass" };
  return { ...verdict, status: "fail", note: "otherCosts", unit: "kr", actual: amountText(otherDirectCosts) };
}
