import { COST_TYPES, type CostKey } from "../../../budget";

const SUMS: ReadonlySet<CostKey> = new Set<CostKey>(["cash", "nonCash", "total"]);

/** Whether a row of the cost tables is a sum of others. */
export function isSum(key: CostKey): boolean {
  return SUMS.has(key);
}

export function keyLook(key: CostKey): "total" | "formula" {
  return isSum(key) ? "total" : "formula";
}

/** The formula of a sum, from the cells that the other rows of the table stand in; undefined for what is booked. */
export function sumFormula(key: CostKey, cell: (key: CostKey) => string): string | undefined {
  switch (key) {
    case "cash":
      return `ROUND(${["staff" as const, ...COST_TYPES, "indirect" as const].map(cell).join("+")}-${cell("income")},2)`;
    case "nonCash":
      return `ROUND(${cell("participants")}+${cell("inKind")},2)`;
    case "total":
      return `ROUND(${cell("cash")}+${cell("nonCash")},2)`;
    default:
      return undefined;
  }
}
