import {
  activeMonths,
  intersection,
  type IsoDate,
  type Month,
  monthIndex,
  type MonthIndex,
  monthOf,
  monthsOf,
  monthWeight,
  type Span,
} from "../calendar";

/** The days on which a line is active, laid on the project's months. */
export interface ActiveTime {
  /** Position of the first active month among the project's months. */
  readonly from: number;
  /** Active days of each month from there on. */
  readonly days: readonly number[];
  /** Active fraction of each month, in units of `FULL_MONTH`. */
  readonly weights: readonly number[];
  /** All active days. */
  readonly totalDays: number;
}

/** The project's calendar months, numbered 0 … count − 1. */
export interface MonthGrid {
  readonly first: MonthIndex;
  readonly count: number;
  readonly months: readonly Month[];
  /** Position of a month; below 0 or at least `count` where the project does not have it. */
  readonly positionOf: (month: Month) => number;
  /** When a line is active: on its own dates, the project's where it has none. Undefined where it is never active. */
  readonly activeTime: (dates: {
    readonly start?: IsoDate;
    readonly end?: IsoDate;
  }) => ActiveTime | undefined;
}

/** The grid of a project's span. Days of a line outside the project are not eligible and not on the grid. */
export function monthGrid(project: Span): MonthGrid {
  const first = monthIndex(project.start);
  const count = monthsOf(project);
  // Most lines share their dates with others; what is laid out once serves them all.
  const known = new Map<string, ActiveTime | undefined>();
  return {
    first,
    count,
    months: Array.from({ length: count }, (_, position) => monthOf(first + position)),
    positionOf: (month) => monthIndex(month) - first,
    activeTime: ({ start = project.start, end = project.end }) => {
      const key = start + end;
      if (!known.has(key)) known.set(key, layOut(intersection({ start, end }, project), first));
      return known.get(key);
    },
  };
}

function layOut(span: Span | undefined, first: MonthIndex): ActiveTime | undefined {
  if (span === undefined) return undefined;
  const months = activeMonths(span);
  const days = months.map((month) => month.days);
  return {
    from: monthIndex(span.start) - first,
    days,
    weights: months.map(monthWeight),
    totalDays: days.reduce((sum, ofMonth) => sum + ofMonth, 0),
  };
}
