import { type Exact, exactToText, type Ore, oreToText } from "../money";

/** An amount of a finding, in kronor with two decimals. */
export function amountText(amount: Ore): string {
  return oreToText(amount);
}

/** A share of a finding, with twelve decimals; the comparison itself is made on the exact fraction. */
export function shareText(share: Exact): string {
  return exactToText(share, 12);
}

/** A count of hours or kronor an hour as plain decimal text, with at most so many decimals and no idle zeros. */
export function decimalText(value: Exact, decimals = 2): string {
  const text = exactToText(value, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
