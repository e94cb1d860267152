import { adjust, type Change } from "../../adjustments";
import { calculate, type Calculation } from "../../funding";
import { type Exact, type Ore } from "../../money";
import { check, type Finding, type Fix } from "../../rules";
import { type Book } from "../book";
import { verdictsOf } from "../verdicts";

/** The figures that a fix is judged by. */
export interface Outcome {
  readonly total: Ore;
  readonly grant: Ore;
  readonly share: Exact;
  readonly balance: Ore;
  readonly errors: number;
  readonly warnings: number;
}

/** What a fix would do, seen by recalculating: nothing of it is written. */
export interface Consequences {
  readonly changes: readonly Change[];
  readonly now: Outcome;
  readonly after: Outcome;
  /** Errors and warnings that are not there now. */
  readonly newProblems: readonly Finding[];
}

/** The consequences of a fix, or of a scenario; undefined where the project has changed so that it cannot be applied. */
export function consequencesOf(book: Book, fix: Pick<Fix, "adjustments">): Consequences | undefined {
  const adjusted = adjust(book.project, fix.adjustments);
  if (!adjusted.ok) return undefined;
  const calculation = calculate(adjusted.project);
  const findings = check(adjusted.project, calculation);
  const known = new Set(problemsIn(book.findings).map(identityOf));
  return {
    changes: adjusted.changes,
    now: outcomeOf(book.calculation, book.findings),
    after: outcomeOf(calculation, findings),
    newProblems: problemsIn(findings).filter((finding) => !known.has(identityOf(finding))),
  };
}

function outcomeOf({ budget, financing }: Calculation, findings: readonly Finding[]): Outcome {
  const { error, warning } = verdictsOf({ findings, integrity: [] });
  return {
    total: budget.totals.total,
    grant: financing.grant,
    share: financing.grantShare,
    balance: financing.balance,
    errors: error.length,
    warnings: warning.length,
  };
}

function problemsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ status, severity }) => status === "fail" && severity !== "info");
}

/** What makes two findings one and the same problem: the rule and what it is about. */
function identityOf({ rule, subjects }: Finding): string {
  return [rule, ...subjects].join(" ");
}
