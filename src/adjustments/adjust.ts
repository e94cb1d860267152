import { type Adjustment, type Project } from "../budget";
import { type AdjustmentOf } from "./adjustmentOf";
import { cash } from "./cash";
import { type Change, changedFields } from "./changedFields";
import { dropCoFinancier } from "./coFinanciers";
import { coFinancingDelay } from "./coFinancingDelay";
import { extend, shift } from "./dates";
import { type Outcome, refused } from "./outcome";
import { parametersAstray } from "./parameters";
import { type AdjustmentKind, type AdjustmentProblem } from "./problem";
import { removeLine } from "./removeLine";
import { onCost, revision, salary, workload } from "./salaries";
import { line } from "./setField";
import { call, claims, grant, indirect, programme } from "./terms";
import { costType, participants } from "./volumes";

/** What each kind of adjustment does to a project. */
const KINDS: {
  readonly [Kind in AdjustmentKind]: (project: Project, adjustment: AdjustmentOf<Kind>) => Outcome;
} = {
  salary,
  revision,
  onCost,
  workload,
  costType,
  participants,
  shift,
  extend,
  dropCoFinancier,
  cash,
  grant,
  indirect,
  call,
  programme,
  claims,
  coFinancingDelay,
  line,
  removeLine,
};

/** The adjusted project and what differs in it, or every problem of the adjustments. */
export type Adjusted =
  | { readonly ok: true; readonly project: Project; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly problems: readonly AdjustmentProblem[] };

/**
 * The project after the adjustments, each applied to what the ones before it made. The given project is never touched,
 * so that undoing is going back to it. Figures are multiplied exactly, never rounded. All problems are reported at once:
 * an adjustment that is refused is left out for those after it.
 */
export function adjust(project: Project, adjustments: readonly Adjustment[]): Adjusted {
  let current = project;
  const problems: AdjustmentProblem[] = [];
  for (const [index, adjustment] of adjustments.entries()) {
    const outcome = applyOne(current, adjustment);
    if (outcome.ok) current = outcome.project;
    else problems.push(...outcome.faults.map((fault) => ({ ...fault, index, kind: adjustment.kind })));
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, project: current, changes: changedFields(project, current) };
}

function applyOne<Kind extends AdjustmentKind>(project: Project, adjustment: AdjustmentOf<Kind>): Outcome {
  const astray = parametersAstray(adjustment);
  return astray.length > 0 ? refused(...astray) : KINDS[adjustment.kind](project, adjustment);
}
