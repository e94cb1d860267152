import { type Month } from "../calendar";
import { formatMonth } from "./formats";
import { type Language } from "./language";

const SHORT = {
  sv: ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;

/** The name of a month without its year, at most five letters: `feb`, `mars`. */
export function shortMonthName(month: Month, language: Language): string {
  return SHORT[language][Number(month.slice(5, 7)) - 1] ?? "";
}

/** A month for a narrow column: `feb 2011`. */
export function formatShortMonth(month: Month, language: Language): string {
  return `${shortMonthName(month, language)} ${month.slice(0, 4)}`;
}

/** Months from one to another, the year said once where it is the same: `juli 2011–maj 2014`, `februari–april 2011`. */
export function formatMonthSpan(from: Month, to: Month, language: Language): string {
  if (from === to) return formatMonth(from, language);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = formatMonth(from, language);
  return `${sameYear ? first.slice(0, -" 2011".length) : first}–${formatMonth(to, language)}`;
}
