import { Decimal, writeDecimal } from "./decimal";

/** Spaces that part thousands: plain, non-breaking, thin, narrow non-breaking, figure. */
const SPACES = /[ \u00a0\u2009\u202f\u2007]/g;
const UNIT = /(?:kr|sek|:-)$/i;
const MINUS = /^[-\u2212\u2013]/;

/**
 * The plain decimal of a number that was typed as text, in Swedish or English form (`1 234,50`, `1,234.5`, `40 %`,
 * `−5 kr`), with percent divided out; undefined where the text is no number, or may be two different ones (`1,234`
 * has three decimals in Swedish and is above a thousand in English, so `commaIs` must tell).
 */
export function readNumberText(text: string, commaIs: "decimal" | "unknown"): string | undefined {
  const trimmed = text.replace(SPACES, " ").trim();
  const percent = trimmed.endsWith("%");
  const bare = (percent ? trimmed.slice(0, -1) : trimmed.replace(UNIT, "")).trim();
  const negative = MINUS.test(bare);
  const digits = plainDigits(bare.replace(MINUS, "").trim(), commaIs);
  if (digits === undefined) return undefined;
  const number = new Decimal(digits).times(negative ? -1 : 1);
  return writeDecimal(percent ? number.div(100) : number);
}

/** Whole and decimals, without what parts thousands. */
function plainDigits(text: string, commaIs: "decimal" | "unknown"): string | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return text;
  // 1 234 567,50 and 1 234 567.50
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text)) return text.replaceAll(" ", "").replace(",", ".");
  // 1,234,567 and 1,234.50
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text) || /^\d{1,3}(?:,\d{3}){2,}$/.test(text))
    return text.replaceAll(",", "");
  // 1.234.567 and 1.234,50
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) {
    return text.replaceAll(".", "").replace(",", ".");
  }
  const ambiguous = commaIs === "unknown" && /^[1-9]\d{0,2},\d{3}$/.test(text);
  return /^\d+,\d+$/.test(text) && !ambiguous ? text.replace(",", ".") : undefined;
}

/**
 * The plain decimal of a number in a cell: the shortest that Excel's fifteen digits tell apart, so that the noise of
 * binary fractions (0.1 + 0.2) does not enter the model.
 */
export function numberInCell(value: number): string {
  return writeDecimal(new Decimal(Number(value.toPrecision(15))));
}
