import { firstDayOfMonth, readDate, readMonth, toExcelSerial } from "../../../calendar";
import { type TypedNumber } from "./typedNumber";

/** A date, `2026-03-01`, or a month, `2026-03` (its first day), as the day number that a workbook keeps; undefined for all else. */
export function typedDate(text: string): TypedNumber | undefined {
  const written = text.trim();
  const month = readMonth(written);
  const date = month === undefined ? readDate(written) : firstDayOfMonth(month);
  const value = date === undefined ? undefined : toExcelSerial(date);
  return value === undefined ? undefined : { value, format: month === undefined ? "yyyy-mm-dd" : "yyyy-mm" };
}
