import { isPercentage } from "./numberFormat";
import { typedDate } from "./typedDate";
import { typedFormula } from "./typedFormula";
import { typedNumber } from "./typedNumber";

/** What a cell is to hold: a number, a formula, or text that a reader of other languages would take for a number or a date. */
export type TypedCell =
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string };

/** `1,234.50`, `12.500`, `3/4`: in Swedish neither number nor date, and a guess would be a wrong figure. */
const FOREIGN = /^[+-]?[\d.,/ \u00a0\u202f-]*\d[.,/ \u00a0\u202f-]\d[\d.,/ \u00a0\u202f-]*%?$/;

/**
 * What a text typed into a cell means in Swedish; undefined for words, which need no reading. `format` is the cell's own
 * number format: into a percentage 40 is typed as 40 %, as in Excel, and a text cell takes everything as text.
 */
export function typedCell(text: string, format = ""): TypedCell | undefined {
  if (format === "@") return undefined;
  if (text.startsWith("=")) return { kind: "formula", formula: typedFormula(text) };
  const typed = typedDate(text) ?? typedNumber(text);
  if (typed !== undefined) return { kind: "number", ...inPercentCell(typed, format) };
  return FOREIGN.test(text.trim()) ? { kind: "text", text } : undefined;
}

function inPercentCell(
  typed: { readonly value: number; readonly format?: string },
  format: string,
): { readonly value: number; readonly format?: string } {
  const bare = !(typed.format ?? "").includes("%");
  if (!isPercentage(format) || !bare || Math.abs(typed.value) < 1) return typed;
  return { value: Number(`${typed.value}e-2`) };
}
