import { numberInCell } from "../../../money";
import { type CellValue } from "../cells";

/** A value as a finding names it: a number with a decimal point, an error by its name; "" for a blank cell. */
export function shownValue(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "number" ? numberInCell(value) : String(value);
}
