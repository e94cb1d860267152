import { type Phase } from "../../budget";
import { addDays, daysOf, intersection, type IsoDate, type Span } from "../../calendar";
import { TIME, valueOn } from "../../law";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { begunMonths, wholeMonths } from "./monthsOfSpan";

/**
 * Analysis and planning keeps within the programme's months, closing normally does, and the phases cover the project
 * without gap or overlap. A boundary inside a month is a remark: whole months belong to one phase.
 */
export const phases: Rule = {
  ...ruleHead("time.phases"),
  check: (facts) => {
    const { project } = facts.project;
    const inOrder = [...(project.phases ?? [])].sort((a, b) => (a.start < b.start ? -1 : 1));
    if (inOrder.length === 0) return NOT_APPLICABLE;
    const failures = [...lengths(facts, inOrder), ...coverage(project, inOrder)];
    if (failures.length > 0) return failures;
    const boundaries = inOrder
      .map(({ start }) => start)
      .filter((day) => day > project.start && !opensMonth(day));
    const remark = { note: "boundaryInsideMonth", details: { boundaries } } as const;
    const cited = source(valueOn(TIME.planningMax, facts.start));
    return [{ status: "pass", ...(boundaries.length > 0 ? remark : {}), ...cited }];
  },
};

function lengths({ start }: Facts, inOrder: readonly Phase[]): Verdict[] {
  return inOrder.flatMap(({ kind, ...span }): Verdict[] => {
    if (kind === "implementation") return [];
    const planning = kind === "planning";
    const least = valueOn(planning ? TIME.planningMin : TIME.closingUsualMin, start);
    const most = valueOn(planning ? TIME.planningMax : TIME.closingUsualMax, start);
    const usual = planning ? {} : ({ severity: "warning" } as const);
    const [whole, begun] = [wholeMonths(span), begunMonths(span)];
    if (least !== undefined && whole < least.value) {
      const figures = inMonths(whole, least.value);
      return [
        { status: "fail", note: `${kind}Short`, ...usual, ...figures, ...dates(span), ...source(least) },
      ];
    }
    if (most !== undefined && begun > most.value) {
      const figures = inMonths(begun, most.value);
      return [{ status: "fail", note: `${kind}Long`, ...usual, ...figures, ...dates(span), ...source(most) }];
    }
    return [];
  });
}

function inMonths(actual: number, limit: number): Pick<Verdict, "actual" | "limit" | "gap" | "unit"> {
  return {
    actual: String(actual),
    limit: String(limit),
    gap: String(Math.abs(actual - limit)),
    unit: "months",
  };
}

function dates({ start, end }: Span): Pick<Verdict, "details"> {
  return { details: { start, end } };
}

/** Days of the project that no phase has, that two have, and days of phases outside the project. */
function coverage(project: Span, inOrder: readonly Phase[]): Verdict[] {
  const verdicts: Verdict[] = [];
  let uncovered = project.start;
  for (const phase of inOrder) {
    const within = intersection(phase, project);
    if (within === undefined) {
      verdicts.push(astray("outside", phase));
      continue;
    }
    if (phase.start < within.start) {
      verdicts.push(astray("outside", { start: phase.start, end: addDays(within.start, -1) }));
    }
    if (within.start > uncovered) {
      verdicts.push(astray("gap", { start: uncovered, end: addDays(within.start, -1) }));
    }
    const twice = intersection(within, { start: project.start, end: addDays(uncovered, -1) });
    if (twice !== undefined) verdicts.push(astray("overlap", twice));
    if (phase.end > within.end) {
      verdicts.push(astray("outside", { start: addDays(within.end, 1), end: phase.end }));
    }
    if (within.end >= uncovered) uncovered = addDays(within.end, 1);
  }
  if (uncovered <= project.end) verdicts.push(astray("gap", { start: uncovered, end: project.end }));
  return verdicts;
}

function astray(note: "gap" | "overlap" | "outside", span: Span): Verdict {
  const days = String(daysOf(span));
  return { status: "fail", note, unit: "days", actual: days, limit: "0", gap: days, ...dates(span) };
}

function opensMonth(day: IsoDate): boolean {
  return day.endsWith("-01");
}
