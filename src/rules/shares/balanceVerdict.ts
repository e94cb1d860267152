import { addOre, type Ore, ore, subtractOre } from "../../money";
import { amountText } from "../measure";
import { type Verdict } from "../rule";

export interface FinancedTotal {
  readonly total: Ore;
  readonly grant: Ore;
  readonly coFinancing: Ore;
}

/** Whether grant and co-financing together are the total, to the öre; the gap is what is missing or too much. */
export function balanceVerdict({ total, grant, coFinancing }: FinancedTotal): Verdict {
  const financed = addOre(grant, coFinancing);
  const missing = subtractOre(total, financed);
  const verdict = {
    unit: "kr",
    actual: amountText(financed),
    limit: amountText(total),
    subjects: ["financing"],
  } as const;
  if (missing === 0) return { ...verdict, status: "pass" };
  const canChangeGrant = missing > 0 || grant > 0;
  return {
    ...verdict,
    status: "fail",
    note: missing > 0 ? "gap" : "overFinanced",
    gap: amountText(ore(Math.abs(missing))),
    details: canChangeGrant ? { grant: amountText(grant) } : {},
  };
}
