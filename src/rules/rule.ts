import { type Adjustment } from "../budget";
import { type Verified } from "../law";
import { type RuleHead } from "./catalogue";
import { type Facts } from "./facts";
import { type Finding } from "./finding";

/** One way to mend a failure; the runner keeps it only if recalculating shows that it does. */
export type Remedy = readonly Adjustment[];

/** A remedy, or how to find it where that takes a calculation of its own: checking without fixes never asks. */
export type Proposal = Remedy | (() => Remedy);

/** What a rule says of one subject. The runner adds the rule's own facts and caps the severity by `verified`. */
export type Verdict = { readonly status: Finding["status"] } & Partial<
  Pick<
    Finding,
    | "severity"
    | "actual"
    | "limit"
    | "gap"
    | "gapUnit"
    | "unit"
    | "base"
    | "note"
    | "missing"
    | "because"
    | "subjects"
    | "details"
  >
> & {
    /** How well the source of the limit was read; absent for arithmetic and completeness of the model, which need none. */
    readonly verified?: Verified;
    readonly cite?: Finding["cite"];
    /** Least change first. */
    readonly remedies?: readonly Proposal[];
  };

/** One check of the catalogue. Pure: it knows the facts and the law, never throws and never words anything. */
export interface Rule extends RuleHead {
  /** One verdict for the project, or one for each subject that fails. Never empty. */
  readonly check: (facts: Facts) => readonly Verdict[];
}

export const NOT_APPLICABLE: readonly Verdict[] = [{ status: "notApplicable" }];

/** A rule that cannot tell, and the facts that it misses, as paths of the project file. */
export function unknown(...missing: readonly string[]): readonly Verdict[] {
  return [{ status: "unknown", missing }];
}
