import {
  addDays,
  addMonths,
  firstDayOfMonth,
  type IsoDate,
  type Month,
  monthIndex,
  monthOf,
} from "../calendar";

/** A first day so many months later; a day that the month lacks becomes its last. */
export function movedStart(date: IsoDate, months: number): IsoDate {
  return addMonths(date, months);
}

/** A last day so many months later: the last day of a month stays one, so that whole months stay whole. */
export function movedEnd(date: IsoDate, months: number): IsoDate {
  const endsItsMonth = monthIndex(addDays(date, 1)) > monthIndex(date);
  return endsItsMonth
    ? addDays(firstDayOfMonth(monthOf(monthIndex(date) + months + 1)), -1)
    : addMonths(date, months);
}

export function movedMonth(month: Month, months: number): Month {
  return monthOf(monthIndex(month) + months);
}

interface Dates {
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}

/** A line or a phase so many months later, on its own dates; where it has none it follows the project by itself. */
export function movedDates<Dated extends Dates>(dated: Dated, months: number): Dated {
  const { start, end } = dated;
  return {
    ...dated,
    ...(start === undefined ? {} : { start: movedStart(start, months) }),
    ...(end === undefined ? {} : { end: movedEnd(end, months) }),
  };
}
