import { activeDays, type CalendarMonth, type Span } from "./calendar";
import { Rational } from "./rational";

/** Days of the span in the month ÷ days of the month. */
export function activeFraction(month: CalendarMonth, span: Span): Rational {
  return Rational.of(activeDays(month, span), month.days.length);
}

/** The line's own dates, the project's where it has none. */
export function spanOf(line: { start?: string | undefined; end?: string | undefined }, project: Span): Span {
  return { start: line.start ?? project.start, end: line.end ?? project.end };
}

/** The exact amount over the months: by active days, or whole in the first or last active month. */
export function spread(
  amount: Rational,
  profile: "even" | "start" | "end",
  span: Span,
  months: readonly CalendarMonth[],
): readonly Rational[] {
  const days = months.map((month) => activeDays(month, span));
  const allDays = days.reduce((sum, count) => sum + count, 0);
  const first = days.findIndex((count) => count > 0);
  const last = days.findLastIndex((count) => count > 0);
  switch (profile) {
    case "even":
      return days.map((count) => amount.times(Rational.of(count, allDays)));
    case "start":
      return days.map((_, index) => (index === first ? amount : Rational.zero));
    case "end":
      return days.map((_, index) => (index === last ? amount : Rational.zero));
  }
}
