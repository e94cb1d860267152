import { type CashLine, type Project } from "../budget";
import { firstDayOfMonth, type IsoDate, monthIndex, monthOf, type Span } from "../calendar";
import { type AdjustmentOf } from "./adjustmentOf";
import { asOneAmount, cashTotal } from "./cashTotal";
import { withLists } from "./lists";
import { noneMatching } from "./matchingLines";
import { movedEnd, movedStart } from "./moveInTime";
import { applied, type Outcome, refused } from "./outcome";

/**
 * The organisation's cash lines so many months later, never beyond the project: what would fall after its end is paid
 * until the end, and all of it in the last month where nothing of the line's time is left. What is paid in all stays: an
 * amount a month whose months do not all fit becomes one amount.
 */
export function coFinancingDelay(
  project: Project,
  { organisation, months }: AdjustmentOf<"coFinancingDelay">,
): Outcome {
  const missing = noneMatching(project, "financing.cash", { organisation });
  if (missing.length > 0) return refused(...missing);
  if (months === 0) return applied(project);
  return applied(
    withLists(project, {
      "financing.cash": project.financing.cash.map((line) =>
        line.organisation === organisation ? delayed(project, line, months) : line,
      ),
    }),
  );
}

function delayed(project: Project, line: CashLine, months: number): CashLine {
  const { start, end } = project.project;
  const later = { start: movedStart(line.start ?? start, months), end: movedEnd(line.end ?? end, months) };
  const moved = { ...line, ...heldWithin(project.project, later) };
  const total = cashTotal(project, line);
  return line.amount === undefined || cashTotal(project, moved).eq(total) ? moved : asOneAmount(moved, total);
}

function heldWithin(project: Span, later: Span): Span {
  const end = earlier(later.end, project.end);
  if (later.start <= end) return { start: later.start, end };
  const lastMonth = firstDayOfMonth(monthOf(monthIndex(project.end)));
  return { start: lastMonth < project.start ? project.start : lastMonth, end };
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
