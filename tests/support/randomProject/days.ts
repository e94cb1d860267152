import fc from "fast-check";
import { calendarMonths, monthOf, type Span } from "../recalculation/calendar";

/** Where a project lies in time: its days in order, and its months. */
export interface Horizon {
  readonly span: Span;
  readonly days: readonly string[];
  readonly months: readonly string[];
}

/** Up to 48 months that begin in 2007–2025, often cut at both ends, often at the middle of a month. */
export const horizon: fc.Arbitrary<Horizon> = fc
  .record({
    year: fc.integer({ min: 2007, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    length: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 47 })),
    cutFirst: fc.oneof(fc.constantFrom(0, 0, 13, 14, 15, 16), fc.nat({ max: 27 })),
    keepLast: fc.oneof(fc.constantFrom(31, 31, 13, 14, 15, 16), fc.integer({ min: 1, max: 31 })),
  })
  .map(({ year, month, length, cutFirst, keepLast }) => {
    const first = `${year}-${String(month).padStart(2, "0")}`;
    const lastIndex = year * 12 + month - 1 + length;
    const last = `${Math.floor(lastIndex / 12)}-${String((lastIndex % 12) + 1).padStart(2, "0")}`;
    const months = calendarMonths({ start: `${first}-01`, end: `${last}-01` });
    const days = months.flatMap(({ days: all }, index) => {
      const kept = index === months.length - 1 ? all.slice(0, keepLast) : all;
      return index === 0 ? kept.slice(cutFirst) : kept;
    });
    return horizonOf(days);
  });

export function dayOf({ days }: Horizon): fc.Arbitrary<string> {
  const boundaries = days.filter((day) => ["01", "14", "15", "16", "31"].includes(day.slice(8)));
  return boundaries.length === 0
    ? fc.constantFrom(...days)
    : fc.oneof(fc.constantFrom(...days), fc.constantFrom(...boundaries));
}

export function monthIn({ months }: Horizon): fc.Arbitrary<string> {
  return fc.constantFrom(...months);
}

/** Own dates within the project: both, one or none. */
export function ownDates(within: Horizon): fc.Arbitrary<Partial<Span>> {
  const { start, end } = within.span;
  const between = fc
    .tuple(dayOf(within), dayOf(within))
    .map(([one, other]) => (one <= other ? { start: one, end: other } : { start: other, end: one }));
  return fc.oneof(
    fc.constant({}),
    fc.constant({ start, end }),
    dayOf(within).map((day) => ({ start: day })),
    dayOf(within).map((day) => ({ end: day })),
    between,
  );
}

/** Phases in order that do not overlap, with or without gaps, on months' boundaries or inside months. */
export function phases(within: Horizon): fc.Arbitrary<readonly (Span & { readonly kind: string })[]> {
  const kinds = fc.constantFrom("planning", "implementation", "closing");
  const firstDays = within.days.filter((day) => day.endsWith("-01"));
  const anyDay = fc.constantFrom(...within.days);
  const cut = firstDays.length === 0 ? anyDay : fc.oneof(fc.constantFrom(...firstDays), anyDay);
  return fc
    .tuple(
      fc.uniqueArray(cut, { maxLength: 3 }),
      fc.array(kinds, { minLength: 4, maxLength: 4 }),
      fc.nat({ max: 4 }),
    )
    .map(([cuts, names, dropped]) => {
      const starts = [...new Set([within.span.start, ...cuts])].sort();
      return starts
        .map((start, index) => ({
          kind: names[index] ?? "implementation",
          start,
          end: dayBefore(within, starts[index + 1]),
        }))
        .filter((_, index) => index !== dropped);
    });
}

function dayBefore({ span, days }: Horizon, day: string | undefined): string {
  return days.findLast((each) => day !== undefined && each < day) ?? span.end;
}

function horizonOf(days: readonly string[]): Horizon {
  const start = days[0] ?? "";
  return { span: { start, end: days.at(-1) ?? start }, days, months: [...new Set(days.map(monthOf))] };
}
