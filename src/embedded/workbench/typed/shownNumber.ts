import { fromExcelSerial } from "../../../calendar";
import { datePartsOf, isPercentage } from "./numberFormat";

/** Significant digits that a cell without a number format shows, as Excel's General does. */
const GENERAL_DIGITS = 11;

/** A number in a cell without a number format, with a decimal comma. */
export function generalText(value: number): string {
  return withComma(Number(value.toPrecision(GENERAL_DIGITS)));
}

/**
 * A number as it stands in the cell while it is edited: all its digits, a percentage as one, a date as ISO writes it.
 * Left as it is, it is read as the same number.
 */
export function editedText(value: number, format = "General"): string {
  const parts = datePartsOf(format);
  const date = parts === undefined || !Number.isInteger(value) ? undefined : fromExcelSerial(value);
  if (date !== undefined) return parts === "month" && date.endsWith("-01") ? date.slice(0, 7) : date;
  // Fifteen digits are what a workbook keeps of a number; more would be the trace of binary fractions.
  return isPercentage(format) ? `${withComma(Number((value * 100).toPrecision(15)))}%` : withComma(value);
}

function withComma(value: number): string {
  return String(value).replace(".", ",");
}
