import { type IsoDate, type Month, monthOf, readDate, readMonth } from "../../calendar";
import { formatMonth, LANGUAGES } from "../../i18n";

/**
 * The date that a text can only mean: `2011-02-01` with or without a time of day, `20110201`, `1 februari 2011`,
 * `1 Feb 2011`, and the Swedish `1/2 2011`. `1/2/2011` may be two dates and is none.
 */
export function readDateText(text: string): IsoDate | undefined {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:.*)?$/.exec(text) ?? [];
  if (iso !== undefined) return readDate(iso);
  const [, joinedYear, joinedMonth, joinedDay] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (joinedYear !== undefined) return composed(joinedYear, joinedMonth, joinedDay);
  const [, slashDay, slashMonth, slashYear] = /^(\d{1,2})\/(\d{1,2}) (\d{4})$/.exec(text) ?? [];
  if (slashYear !== undefined) return composed(slashYear, slashMonth, slashDay);
  const [, day, name = "", year] = /^(\d{1,2}) (\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  return composed(year, monthNamed(name), day);
}

/** The month that a text names: `februari 2011`, `feb 2011`, `Feb. 2011`. */
export function readMonthText(text: string): Month | undefined {
  const [, name = "", year] = /^(\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  const month = monthNamed(name);
  return year === undefined || month === undefined ? undefined : readMonth(`${year}-${padded(month)}`);
}

function composed(year?: string, month?: string, day?: string): IsoDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return readDate(`${year}-${padded(month)}-${padded(day)}`);
}

const SHORTEST_NAME = 3;

/** 1 to 12 for a month's name in either language, whole or cut to three letters or more. */
function monthNamed(name: string): string | undefined {
  const wanted = name.toLowerCase();
  if (wanted.length < SHORTEST_NAME) return undefined;
  const found = MONTH_NAMES.findIndex((names) => names.some((known) => known.startsWith(wanted)));
  return found < 0 ? undefined : String(found + 1);
}

const MONTH_NAMES = Array.from({ length: 12 }, (_, month) =>
  LANGUAGES.map((language) => formatMonth(monthOf(month), language).split(" ", 1).join("").toLowerCase()),
);

function padded(digits: string): string {
  return digits.padStart(2, "0");
}
