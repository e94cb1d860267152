import { type Verified } from "../law";
import { type RuleHead } from "./catalogue";
import { type Finding, SEVERITIES, type Severity } from "./finding";
import { type Verdict } from "./rule";

/** What a rule's verdict says to the world: the rule's own facts added, the severity capped by how well the source was read. */
export function findingOf(rule: RuleHead, verdict: Omit<Verdict, "remedies">): Finding {
  const { verified = "read", severity = rule.severity } = verdict;
  return {
    ...verdict,
    rule: rule.id,
    layer: rule.layer,
    severity: capped(severity, verified),
    verified,
    cite: verdict.cite ?? [],
    subjects: verdict.subjects ?? ["project"],
  };
}

/** The severity that a source of this status has earned at most. */
function capped(severity: Severity, verified: Verified): Severity {
  const most: Severity = verified === "read" ? "error" : verified === "unread" ? "info" : "warning";
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(most) ? most : severity;
}
