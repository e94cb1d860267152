import { adjust } from "../adjustments";
import { type Project } from "../budget";
import { type Calculation, calculate } from "../funding";
import { oreToText } from "../money";
import { type CheckTerms } from "./facts";
import { type Finding, type Fix } from "./finding";
import { check } from "./findings";
import { type Proposal, type Remedy } from "./rule";
import { type RuleId } from "./ruleIds";

interface Attempt {
  readonly project: Project;
  readonly finding: Finding;
  readonly remedies: readonly Proposal[];
  /** All findings on the project as it stands. */
  readonly before: readonly Finding[];
  readonly terms?: CheckTerms;
}

/**
 * The remedies that mend: afterwards the rule fails on one subject less, and no rule that passed before fails as an
 * error. One that does no more than a fix before it is left out.
 */
export function fixesOf(attempt: Attempt): Fix[] {
  return attempt.remedies.reduce<Fix[]>((fixes, remedy) => {
    const fix = fixOf(attempt, typeof remedy === "function" ? remedy() : remedy);
    return fix === undefined || fixes.some((earlier) => doesAsMuch(earlier, fix)) ? fixes : [...fixes, fix];
  }, []);
}

function fixOf({ project, finding, before, terms }: Attempt, adjustments: Remedy): Fix | undefined {
  const adjusted = adjust(project, adjustments);
  if (!adjusted.ok) return undefined;
  const calculation = calculate(adjusted.project);
  const after = check(adjusted.project, calculation, terms);
  if (failures(finding.rule, after) >= failures(finding.rule, before) || breaksAnother(before, after))
    return undefined;
  const mended = failing(before).filter((rule) => !failing(after).includes(rule));
  return { adjustments, mends: [...new Set([finding.rule, ...mended])], then: outcome(calculation) };
}

/**
 * Whether a fix that begins in the same way comes to the same: what the later adds changes nothing, as where cash that
 * nobody pays is lowered to 0.
 */
function doesAsMuch(earlier: Fix, later: Fix): boolean {
  const begins = later.adjustments.slice(0, earlier.adjustments.length);
  return (
    JSON.stringify(begins) === JSON.stringify(earlier.adjustments) &&
    JSON.stringify([earlier.mends, earlier.then]) === JSON.stringify([later.mends, later.then])
  );
}

/** A rule that fails on several lines or persons has a finding for each, and each is mended on its own. */
function failures(rule: RuleId, findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.rule === rule && finding.status === "fail").length;
}

function breaksAnother(before: readonly Finding[], after: readonly Finding[]): boolean {
  const failedBefore = failing(before, true);
  return failing(after, true).some((rule) => !failedBefore.includes(rule));
}

function failing(findings: readonly Finding[], errorsOnly = false): RuleId[] {
  const failed = findings.filter(
    ({ status, severity }) => status === "fail" && (!errorsOnly || severity === "error"),
  );
  return [...new Set(failed.map(({ rule }) => rule))];
}

function outcome({ financing }: Calculation): Fix["then"] {
  return { grant: oreToText(financing.grant), balance: oreToText(financing.balance) };
}
