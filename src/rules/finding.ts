import { type Adjustment } from "../budget";
import { type IsoDate } from "../calendar";
import { type Citation, type Layer, type Verified } from "../law";
import { type RuleId } from "./ruleIds";

export const STATUSES = ["fail", "unknown", "pass", "notApplicable"] as const;
/** unknown: a fact is missing, and `missing` says which. */
export type Status = (typeof STATUSES)[number];

/** Worst first. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What `actual`, `limit` and, where money cannot mend it, `gap` are counted in. */
export type FindingUnit =
  "kr" | "share" | "EUR" | "krPerHour" | "hours" | "months" | "days" | "date" | "count";

/** A citation, and the day from which the cited value holds. */
export interface DatedCitation extends Citation {
  readonly from?: IsoDate;
}

/** A fact of a finding that its sentences need: a name, a word found, a list of either. */
export type Detail = string | readonly string[];

/** A way to mend a finding, least change first, whose effect was seen by recalculating. */
export interface Fix {
  readonly adjustments: readonly Adjustment[];
  /** The finding's own rule, and every other that failed before and does not fail with the adjustments. */
  readonly mends: readonly RuleId[];
  /** Kronor, with two decimals. */
  readonly then: { readonly grant: string; readonly balance: string };
}

/**
 * The outcome of one rule for one subject. It carries ids and numbers as decimal texts (amounts with two decimals,
 * shares with twelve); titles and sentences are made of them in `i18n`.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly status: Status;
  /** How bad a failure is; capped by how well the source was read. */
  readonly severity: Severity;
  readonly layer: Layer;
  readonly verified: Verified;
  readonly actual?: string;
  readonly limit?: string;
  /** Kronor where money can mend it, else in the unit. */
  readonly gap?: string;
  readonly gapUnit?: FindingUnit;
  readonly unit?: FindingUnit;
  /** What a share is a share of. */
  readonly base?: "totalEligible" | "directStaff" | "direct" | "grant";
  /** A remark on a pass or a failure, worded by the rule. */
  readonly note?: string;
  /** Facts without which the rule cannot tell, as paths of the project file: `call.minCoFinancingShare`. */
  readonly missing?: readonly string[];
  /** Rules whose failure is the reason for this one. */
  readonly because?: readonly RuleId[];
  readonly cite: readonly DatedCitation[];
  /** What it is about: `financing`, `staff/s1`, `organisations/viva-resurs`, `project`. */
  readonly subjects: readonly string[];
  /** Cells of the subjects, where the project came from a workbook. */
  readonly cells?: readonly string[];
  readonly details?: Readonly<Record<string, Detail>>;
  readonly fix?: readonly Fix[];
}
