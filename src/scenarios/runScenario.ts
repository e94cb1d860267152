import { adjust, type AdjustmentProblem, type Change } from "../adjustments";
import { type Adjustment, type Project, type Scenario } from "../budget";
import { AmountOutOfRange } from "../money";
import { assess, type Assessment } from "./assessment";
import { compareFigures, type FigureChange } from "./figureChanges";
import { compareVerdicts, type VerdictChange } from "./verdicts";

/** Why a scenario cannot be calculated: an adjustment that the project refuses, or an amount beyond ±9·10¹³ kr. */
export type ScenarioProblem = AdjustmentProblem | { readonly code: "amountTooLarge" };

/** A scenario compared with its base, or every problem that it has. */
export type ScenarioOutcome =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly assessment: Assessment;
      /** The fields of the project that the scenario changes; none where it comes to the base. */
      readonly changes: readonly Change[];
      /** Every key figure, changed or not. */
      readonly figures: readonly FigureChange[];
      /** The checks that change verdict. */
      readonly verdicts: readonly VerdictChange[];
    }
  | { readonly ok: false; readonly scenario: Scenario; readonly problems: readonly ScenarioProblem[] };

/** The base with the scenario's adjustments, in their order, beside the base, which is never changed. */
export function runScenario(base: Assessment, scenario: Scenario): ScenarioOutcome {
  const attempt = afterAdjustments(base.project, scenario.adjustments, (project, changes) => {
    const assessment = assess(project, base.terms);
    return {
      assessment,
      changes,
      figures: compareFigures(base.figures, assessment.figures),
      verdicts: compareVerdicts(base.findings, assessment.findings),
    };
  });
  return attempt.ok ? { ok: true, scenario, ...attempt.result } : { ...attempt, scenario };
}

/** The scenarios one after the other, each calculated when it is asked for; who stops asking has cancelled the rest. */
export function* runScenarios(base: Assessment, scenarios: Iterable<Scenario>): Generator<ScenarioOutcome> {
  for (const scenario of scenarios) yield runScenario(base, scenario);
}

export type Attempt<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

/** What is calculated of the adjusted project, or why it cannot be. */
export function afterAdjustments<Result>(
  project: Project,
  adjustments: readonly Adjustment[],
  calculated: (project: Project, changes: readonly Change[]) => Result,
): Attempt<Result> {
  try {
    const adjusted = adjust(project, adjustments);
    return adjusted.ok ? { ok: true, result: calculated(adjusted.project, adjusted.changes) } : adjusted;
  } catch (error) {
    if (error instanceof AmountOutOfRange) return { ok: false, problems: [{ code: "amountTooLarge" }] };
    throw error;
  }
}
