import { addDays, addMonths, monthIndex, type Span } from "../../calendar";

/**
 * Months that the span takes, a begun one counted whole, from its first day on: 2015-10-15…2018-10-14 is 36, though it
 * touches 37 calendar months.
 */
export function begunMonths({ start, end }: Span): number {
  const apart = monthIndex(end) - monthIndex(start);
  return addMonths(start, apart) > end ? apart : apart + 1;
}

/** Months that the span fills from its first day on: 2015-10-15…2015-11-13 is 0, one day more is 1. */
export function wholeMonths({ start, end }: Span): number {
  const after = addDays(end, 1);
  const apart = monthIndex(after) - monthIndex(start);
  return addMonths(start, apart) > after ? apart - 1 : apart;
}
