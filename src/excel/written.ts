import { type CellValue } from "../workbook/model";

/** What Excel would take for a formula, a number, a date, a truth value or an error if it were typed. */
const MISTAKABLE = /^[=+\-@\t\r'#]|\d|^(?:true|false|sant|falskt)$/i;

/**
 * A value as `range.values` takes it. Excel reads texts as if they were typed, so that `mar-1` would become a date and
 * `=1+1` a formula: a text that it could take for something else gets the apostrophe that Excel keeps apart from it.
 */
export function written(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && MISTAKABLE.test(value) ? `'${value}` : value;
}
