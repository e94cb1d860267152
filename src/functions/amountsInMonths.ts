import { amountInMonth, type Monthly, monthGrid } from "../budget";
import { type MonthIndex, type Span } from "../calendar";
import { kronorCell, MONTH, range } from "./cells";

/** The amounts of the months that a range names, in its shape: 0 outside the span, blank for a blank cell. */
export function amountsInMonths(months: unknown, days: Span, amounts: Monthly): unknown[][] {
  const { first } = monthGrid(days);
  const inMonth = (month: MonthIndex | undefined): number | string =>
    month === undefined ? "" : kronorCell(amountInMonth(amounts, month - first));
  return range(months, "months", MONTH).map((row) => row.map(inMonth));
}
