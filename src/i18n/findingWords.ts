import { type Finding, type RuleId } from "../rules";

/** A finding's facts as its language writes them: amounts, shares and dates formatted, "" where the finding has none. */
export interface ShownFinding {
  readonly actual: string;
  readonly limit: string;
  readonly gap: string;
  readonly note: string;
  readonly status: Finding["status"];
  /** A fact by name; several are joined with commas. */
  readonly detail: (name: string) => string;
  /** A fact that is an amount in kronor. */
  readonly amount: (name: string) => string;
  /** A fact that is a share. */
  readonly share: (name: string) => string;
  /** How many a fact lists. */
  readonly count: (name: string) => number;
}

/** What the findings of one rule say. */
export interface RuleWords {
  /** What was found, what is allowed, by how much it differs, and what to do. */
  readonly fail: (shown: ShownFinding) => string;
  /** Where the plain "is within" does not say enough. */
  readonly pass?: (shown: ShownFinding) => string;
  /** Where naming the missing facts does not say enough. */
  readonly unknown?: (shown: ShownFinding) => string;
}

export type FindingWords = Readonly<Record<RuleId, RuleWords>>;

/** The words of a family of rules; all families together are complete, or do not compile. */
export type WordsOf<Ids extends RuleId> = Readonly<Record<Ids, RuleWords>>;
