import { type Exact, fraction, ZERO } from "./exact";
import { type Ore } from "./ore";

/** `part ÷ whole` as an exact fraction; 0 where the whole is 0. Comparisons with a limit use this, never a shown percentage. */
export function share(part: Ore, whole: Ore): Exact {
  return whole === 0 ? ZERO : fraction(BigInt(part), BigInt(whole));
}
