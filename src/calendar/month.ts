import { type DayNumber, dayNumberOf, daysInMonth, type IsoDate } from "./date";

declare const monthBrand: unique symbol;

/** A calendar month, `2011-02`. */
export type Month = string & { readonly [monthBrand]: true };

/** Months since January of year 0; what months are counted in. */
export type MonthIndex = number;

/** The month that the text names, or undefined where it names none. */
export function readMonth(text: string): Month | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return Number(year) >= 1 && Number(month) >= 1 && Number(month) <= 12 ? (text as Month) : undefined;
}

/** The month index of a month or of a date's month. */
export function monthIndex(of: Month | IsoDate): MonthIndex {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1;
}

export function monthOf(index: MonthIndex): Month {
  return `${String(yearOf(index)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}` as Month;
}

export function yearOf(index: MonthIndex): number {
  return Math.floor(index / 12);
}

/** 1 for January … 12 for December. */
export function monthOfYear(index: MonthIndex): number {
  return (index % 12) + 1;
}

export function firstDayOf(index: MonthIndex): DayNumber {
  return dayNumberOf(yearOf(index), monthOfYear(index), 1);
}

export function lengthOf(index: MonthIndex): number {
  return daysInMonth(yearOf(index), monthOfYear(index));
}

/** The first day of a month as a date. */
export function firstDayOfMonth(month: Month): IsoDate {
  return `${month}-01` as IsoDate;
}
