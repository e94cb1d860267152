import { type Ore, subtractOre } from "../../money";
import { amountText } from "../measure";
import { type Verdict } from "../rule";

/** Whether an amount of the financing is at most a limit, to the öre; the gap is what it lies above. */
export function amountVerdict(amount: Ore, limit: Ore): Verdict {
  const verdict = {
    unit: "kr",
    actual: amountText(amount),
    limit: amountText(limit),
    subjects: ["financing"],
  } as const;
  if (amount <= limit) return { ...verdict, status: "pass" };
  return { ...verdict, status: "fail", gap: amountText(subtractOre(amount, limit)) };
}
