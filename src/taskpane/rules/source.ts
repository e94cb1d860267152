import { type Citation, type Verified, VERIFIED } from "../../law";
import { type Finding } from "../../rules";
import { type LawText, type RuleEntry } from "./entries";

/** What a rule rests on in the first place. */
export interface RuleSource {
  readonly citation?: Citation;
  /** Absent for arithmetic, which needs no source, and for a call that is not asked about. */
  readonly verified?: Verified;
  /** The project marks the call's own term as a guess. */
  readonly assumed: boolean;
}

/**
 * Where the limit of a rule stands and how well that was read. A rule of the call rests on the call of the project, and
 * so has no source apart from it; any other rests on the law that it reads.
 */
export function sourceOf({ rule, law }: RuleEntry, finding: Finding | undefined): RuleSource {
  const assumed = finding?.note === "assumed";
  const cited = finding?.cite[0];
  if (rule.layer === "call") {
    const verified = finding?.limit === undefined ? undefined : finding.verified;
    return {
      assumed,
      ...(cited === undefined ? {} : { citation: cited }),
      ...(verified === undefined ? {} : { verified }),
    };
  }
  const citation = cited ?? law[0]?.citation;
  const verified = leastVerified(law);
  return {
    assumed,
    ...(citation === undefined ? {} : { citation }),
    ...(verified === undefined ? {} : { verified }),
  };
}

/** The least well read of several texts: a rule is no better founded than that. Undefined where it reads none. */
function leastVerified(law: readonly LawText[]): Verified | undefined {
  return VERIFIED.findLast((status) => law.some(({ verified }) => verified === status));
}
