import { type DayNumber, dayNumber, type IsoDate } from "./date";
import { firstDayOf, lengthOf, type MonthIndex, monthIndex } from "./month";

/** A stretch of days, both ends inclusive. */
export interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** One month of a span: how many of its days are active. */
export interface ActiveMonth {
  readonly index: MonthIndex;
  readonly days: number;
  readonly length: number;
}

/** Days of the span: 2010-05-18…2010-08-31 is 106. Zero or less where the end comes before the start. */
export function daysOf(span: Span): number {
  return dayNumber(span.end) - dayNumber(span.start) + 1;
}

/** Months that the span touches: 2010-05-18…2010-08-31 is 4. */
export function monthsOf(span: Span): number {
  return Math.max(0, monthIndex(span.end) - monthIndex(span.start) + 1);
}

/** Every month that the span touches, in order, with its active days. */
export function activeMonths(span: Span): ActiveMonth[] {
  const [first, last] = [monthIndex(span.start), monthIndex(span.end)];
  const [start, end]: [DayNumber, DayNumber] = [dayNumber(span.start), dayNumber(span.end)];
  const months: ActiveMonth[] = [];
  for (let index = first; index <= last; index++) {
    const length = lengthOf(index);
    if (index > first && index < last) {
      months.push({ index, days: length, length });
      continue;
    }
    const opens = firstDayOf(index);
    const days = Math.min(end, opens + length - 1) - Math.max(start, opens) + 1;
    months.push({ index, days, length });
  }
  return months;
}

/** The days that both spans have, or undefined where they share none. */
export function intersection(a: Span, b: Span): Span | undefined {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start <= end ? { start, end } : undefined;
}

/** Whether every day of `inner` is a day of `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
