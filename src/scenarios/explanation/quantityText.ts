import { dateOf, monthOf } from "../../calendar";
import { type Exact, exactToText } from "../../money";
import { type Explanation } from "./explanation";

/** A value as decimal text, a date or a month; `exact` where nothing was cut off. */
export interface QuantityText {
  readonly text: string;
  readonly exact: boolean;
}

/** Decimals that are shown of a value that has more. */
const DECIMALS = 6;

/** The value of a quantity as text: amounts with at least two decimals, at most six decimals of anything. */
export function quantityText({ value, unit }: Pick<Explanation, "value" | "unit">): QuantityText {
  if (unit === "date") return { text: dateOf(Number(value.numerator / value.denominator)), exact: true };
  if (unit === "month") return { text: monthOf(Number(value.numerator / value.denominator)), exact: true };
  const text = exactToText(value, DECIMALS);
  return { text: withoutZeros(text, unit === "kr" ? 2 : 0), exact: isDecimal(value, text) };
}

/** The value as a fraction in lowest terms, `14/31`. */
export function fractionText({ numerator, denominator }: Exact): string {
  const common = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return common === 0n ? "0/1" : `${numerator / common}/${denominator / common}`;
}

function withoutZeros(text: string, least: number): string {
  const [whole = "0", decimals = ""] = text.split(".");
  const kept = decimals.replace(/0+$/, "").padEnd(least, "0");
  return kept === "" ? whole : `${whole}.${kept}`;
}

function isDecimal({ numerator, denominator }: Exact, text: string): boolean {
  return BigInt(text.replace(".", "")) * denominator === numerator * 10n ** BigInt(DECIMALS);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
