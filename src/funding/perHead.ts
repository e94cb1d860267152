import { dividedBy, type Exact, kronor, type Ore, roundToOre } from "../money";

/** The amount ÷ heads, rounded to öre. There is at least a part of one head. */
export function perHead(amount: Ore, heads: Exact): Ore {
  return roundToOre(dividedBy(kronor(amount), heads));
}
