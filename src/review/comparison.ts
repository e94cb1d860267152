import { type Change, changedFields } from "../adjustments";
import { type Report, reportJson } from "../project-file";
import {
  type Assessment,
  compareFigures,
  compareVerdicts,
  differs,
  type FigureChange,
  type VerdictChange,
} from "../scenarios";
import { compareLines, type LineComparison } from "./lineComparison";
import { type ReportChange, reportChanges } from "./reportChanges";

/** Everything in which a project differs from an earlier one. All lists are empty for a project and itself. */
export interface Comparison {
  /** Fields of no line: dates, terms of the call and of the grant, claims. */
  readonly facts: readonly Change[];
  /** Lines that were added, removed or changed, and lines whose amounts follow from something else. */
  readonly lines: readonly LineComparison[];
  /** Key figures that differ, in their usual order. */
  readonly figures: readonly FigureChange[];
  /** Every figure of the report that differs, by its path there. */
  readonly report: readonly ReportChange[];
  /** Checks that say something else. */
  readonly verdicts: readonly VerdictChange[];
}

/** What was added, removed and changed from one project to another, and what follows for figures and checks. */
export function compareProjects(before: Assessment, after: Assessment): Comparison {
  const changes = changedFields(before.project, after.project);
  return {
    facts: changes.filter(({ line }) => line === undefined),
    lines: compareLines(before, after, changes),
    figures: compareFigures(before.figures, after.figures).filter(differs),
    report: reportChanges(reportOf(before), reportOf(after)),
    verdicts: compareVerdicts(before.findings, after.findings),
  };
}

/** Whether a comparison found no difference at all. */
export function isSame(comparison: Comparison): boolean {
  return Object.values<readonly unknown[]>({ ...comparison }).every(({ length }) => length === 0);
}

function reportOf({ project, calculation }: Assessment): Report {
  return reportJson(project, calculation);
}
