import { type Project } from "../budget";
import { type Calculation } from "../funding";
import { type CheckTerms, type Facts, factsOf } from "./facts";
import { type Finding, SEVERITIES, STATUSES } from "./finding";
import { findingOf } from "./findingOf";
import { RULES } from "./registry";
import { type Proposal, type Rule, type Verdict } from "./rule";
import { RULE_IDS } from "./ruleIds";

/** A finding with the ways its rule proposes to mend it, not yet tried. */
export interface Proposed {
  readonly finding: Finding;
  readonly remedies: readonly Proposal[];
}

/**
 * Every rule's findings on a project, without fixes: failing errors first. Depends on nothing but the project, the law
 * and the date of decision.
 */
export function check(project: Project, calculation: Calculation, terms?: CheckTerms): Finding[] {
  return proposals(factsOf(project, calculation, terms)).map(({ finding }) => finding);
}

/** The date of law that a check reads the project's values by. */
export function rulesDate(project: Project, calculation: Calculation, terms?: CheckTerms): string {
  return factsOf(project, calculation, terms).start;
}

/** Every rule's findings with what their rules propose, failing errors first. */
export function proposals(facts: Facts): Proposed[] {
  return RULES.flatMap((rule) => verdicts(rule, facts).map((verdict) => propose(rule, verdict))).sort(
    (a, b) => worstFirst(a.finding, b.finding),
  );
}

function verdicts(rule: Rule, facts: Facts): readonly Verdict[] {
  const applies = rule.programmes === "all" || rule.programmes.includes(facts.programmeId);
  return applies ? rule.check(facts) : [{ status: "notApplicable" }];
}

function propose(rule: Rule, { remedies = [], ...verdict }: Verdict): Proposed {
  return { finding: findingOf(rule, verdict), remedies: verdict.status === "fail" ? remedies : [] };
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule)
  );
}
