import { type ActiveTime, amountInMonth, type CashProfile, type Monthly } from "../../budget";
import { type IsoDate } from "../../calendar";
import { type Ore } from "../../money";
import { type Explanation, inMonthStep, worked } from "./explanation";
import { activeDates, amount, type Figure, monthAt, type Scope } from "./scope";

/** What runs over the active months of a line: its exact total up to and including the month at a position of the grid. */
export type Running = (position: number) => Explanation;

/** A line by its place in the project file and its dates. */
export interface DatedLine {
  readonly path: string;
  readonly dates: { readonly start?: IsoDate; readonly end?: IsoDate };
}

/** A line whose amounts are rounded cumulatively over its active months. */
export interface RunningLine {
  readonly from: number;
  readonly last: number;
  readonly running: Running;
}

/** The active months between two positions of the grid, in full months. */
export function monthsBetween(
  { path, dates }: DatedLine,
  first: number,
  last: number,
  scope: Scope,
): Explanation {
  return worked(
    "monthsSoFar",
    "months",
    { kind: "activeMonths", first: monthAt(first, scope), last: monthAt(last, scope) },
    activeDates(path, dates, scope),
  );
}

/** An amount over a line's active months by its profile, as `spread` does. */
export function spreadOver(
  exactly: Explanation,
  profile: CashProfile,
  line: DatedLine,
  active: ActiveTime,
  scope: Scope,
): RunningLine {
  const last = active.from + active.days.length - 1;
  const span = { from: active.from, last };
  switch (profile) {
    case "even":
      return {
        ...span,
        running: (position) =>
          position >= last
            ? exactly
            : worked("runningTotal", "kr", { kind: "product" }, [
                exactly,
                partOfTime(line, position, { first: active.from, last }, scope),
              ]),
      };
    case "monthly":
      return {
        ...span,
        running: (position) =>
          worked("runningTotal", "kr", { kind: "product" }, [
            exactly,
            monthsBetween(line, active.from, position, scope),
          ]),
      };
    case "start":
      return { ...span, running: () => exactly };
    case "end":
      return {
        ...span,
        running: (position) =>
          position >= last ? exactly : worked("runningTotal", "kr", { kind: "sum" }, []),
      };
  }
}

/** Active days so far ÷ all active days. */
function partOfTime(
  { path, dates }: DatedLine,
  position: number,
  { first, last }: { readonly first: number; readonly last: number },
  scope: Scope,
): Explanation {
  const days = (step: "daysSoFar" | "daysInAll", until: number): Explanation =>
    worked(
      step,
      "days",
      { kind: "activeDays", first: monthAt(first, scope), last: monthAt(until, scope) },
      activeDates(path, dates, scope),
    );
  return worked("partOfTime", "share", { kind: "quotient" }, [
    days("daysSoFar", position),
    days("daysInAll", last),
  ]);
}

/** What a line comes to: its exact total, rounded once. */
export function totalOf(name: string, value: Ore, line: RunningLine | undefined): Figure {
  if (line === undefined) return amount(name, value, { kind: "sum" }, () => []);
  return amount(name, value, { kind: "roundHalfUp" }, () => [line.running(line.last)]);
}

/** The amount of a line in a month: the difference of two rounded running totals. */
export function inMonth(
  name: string,
  position: number,
  amounts: Monthly,
  line: RunningLine | undefined,
  scope: Scope,
): Figure {
  const value = amountInMonth(amounts, position);
  if (line === undefined || position < line.from || position > line.last)
    return amount(name, value, { kind: "sum" }, () => []);
  const { months } = scope.calculation.budget.grid;
  const rounded = (until: number): Explanation =>
    worked(inMonthStep("roundedRunningTotal", months[until]), "kr", { kind: "roundHalfUp" }, [
      line.running(until),
    ]);
  if (position === line.from)
    return amount(name, value, { kind: "roundHalfUp" }, () => [line.running(position)]);
  return amount(name, value, { kind: "cumulativeDifference" }, () => [
    rounded(position),
    rounded(position - 1),
  ]);
}
