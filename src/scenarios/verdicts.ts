import {
  type Finding,
  RULE_IDS,
  type RuleId,
  SEVERITIES,
  type Severity,
  type Status,
  STATUSES,
} from "../rules";

/**
 * What a rule says of a subject: its status, for a failure with its severity. `unnamed` where it says nothing of the
 * subject: it speaks of others there, as a rule does that names only the lines on which it fails.
 */
export type Verdict =
  | { readonly status: "fail"; readonly severity: Severity }
  | { readonly status: Exclude<Status, "fail"> | "unnamed" };

export type VerdictName = Severity | Exclude<Verdict["status"], "fail">;

/**
 * A rule that says something else of a subject than it did. Both findings are here, so that what each side's law says
 * can be shown with its articles; where a side's verdict is `unnamed` it has none.
 */
export interface VerdictChange {
  readonly rule: RuleId;
  /** The subjects of the finding, as it names them: `financing`, `staff/s1`. */
  readonly subjects: readonly string[];
  readonly from: Verdict;
  readonly to: Verdict;
  readonly base?: Finding;
  readonly other?: Finding;
}

/**
 * Which checks change verdict, rule by rule and subject by subject: what is worst in the other findings first, then in
 * the order of the rules. Findings on the same subjects are paired, in their order. A rule whose only finding on one
 * side is no failure speaks of the whole there, and answers for every subject that the other side names.
 */
export function compareVerdicts(base: readonly Finding[], other: readonly Finding[]): VerdictChange[] {
  return RULE_IDS.flatMap((rule) => pairs(ofRule(rule, base), ofRule(rule, other)))
    .flatMap(changeOf)
    .sort((a, b) => rank(a.to) - rank(b.to) || rank(a.from) - rank(b.from));
}

/**
 * Whether a change asks something of the reader: a check fails or cannot tell on one of the sides. Any other only begins
 * or ceases to apply.
 */
export function isTelling({ from, to }: VerdictChange): boolean {
  return [from, to].some(({ status }) => status === "fail" || status === "unknown");
}

/** A verdict in one word: its severity where it fails, else its status. */
export function verdictName(verdict: Verdict): VerdictName {
  return verdict.status === "fail" ? verdict.severity : verdict.status;
}

function ofRule(rule: RuleId, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

/** What both sides say of the same subjects; at least one of them does. */
interface Pair {
  readonly base?: Finding;
  readonly other?: Finding;
}

function pairs(base: readonly Finding[], other: readonly Finding[]): Pair[] {
  const left = [...other];
  const ofBase = base.map((finding): Pair => {
    const position = left.findIndex((each) => subjectKey(each) === subjectKey(finding));
    const [match] = position < 0 ? [] : left.splice(position, 1);
    return match === undefined ? { base: finding } : { base: finding, other: match };
  });
  const isMatched = left.length < other.length;
  const [whole, otherWhole] = isMatched ? [] : [wholeOf(base), wholeOf(other)];
  if (whole !== undefined && other.length > 0) return other.map((each) => ({ base: whole, other: each }));
  if (otherWhole !== undefined && base.length > 0)
    return base.map((each) => ({ base: each, other: otherWhole }));
  return [...ofBase, ...left.map((each) => ({ other: each }))];
}

function subjectKey({ subjects }: Finding): string {
  return [...subjects].sort().join("\n");
}

function wholeOf(findings: readonly Finding[]): Finding | undefined {
  const [only, ...more] = findings;
  return more.length === 0 && only?.status !== "fail" ? only : undefined;
}

function changeOf({ base, other }: Pair): VerdictChange[] {
  const [from, to] = [verdictOf(base), verdictOf(other)];
  // The worse of the two names its subjects more closely: a pass often speaks of the project.
  const named = rank(from) < rank(to) ? base : other;
  if (named === undefined || rank(from) === rank(to)) return [];
  const { rule, subjects } = named;
  return [
    {
      rule,
      subjects,
      from,
      to,
      ...(base === undefined ? {} : { base }),
      ...(other === undefined ? {} : { other }),
    },
  ];
}

function verdictOf(finding: Finding | undefined): Verdict {
  if (finding === undefined) return { status: "unnamed" };
  const { status, severity } = finding;
  return status === "fail" ? { status, severity } : { status };
}

const ORDER = [...STATUSES, "unnamed"] as const;

/** Failures by severity first; two verdicts of the same rank are the same. */
function rank(verdict: Verdict): number {
  return verdict.status === "fail"
    ? SEVERITIES.indexOf(verdict.severity)
    : SEVERITIES.length + ORDER.indexOf(verdict.status);
}
