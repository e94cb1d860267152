/** First and last day, both within, as `YYYY-MM-DD`; such texts sort as the days do. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** A calendar month with all its days. */
export interface CalendarMonth {
  readonly month: string;
  readonly days: readonly string[];
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function yearOf(month: string): string {
  return month.slice(0, 4);
}

export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${twoDigits((months % 12) + 1)}`;
}

/** Every month from the first to the last. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

export function calendarMonths(span: Span): readonly CalendarMonth[] {
  return monthsBetween(monthOf(span.start), monthOf(span.end)).map((month) => ({
    month,
    days: daysOf(month),
  }));
}

export function activeDays(month: CalendarMonth, span: Span): number {
  return month.days.filter((day) => span.start <= day && day <= span.end).length;
}

function daysOf(month: string): readonly string[] {
  const days: string[] = [];
  for (let day = 1; day <= lengthOf(month); day += 1) days.push(`${month}-${twoDigits(day)}`);
  return days;
}

function lengthOf(month: string): number {
  const year = Number(month.slice(0, 4));
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const number = month.slice(5, 7);
  if (number === "02") return isLeapYear ? 29 : 28;
  return ["04", "06", "09", "11"].includes(number) ? 30 : 31;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
