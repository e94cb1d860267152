import { type AnyParameter, type Layer, type ProgrammeId, type Provision } from "../../law";
import { type Severity } from "../finding";
import { type RuleId } from "../ruleIds";

/** Groups of rules, as people look for them. */
export const TOPICS = ["shares", "coFinancing", "time", "staff", "costs", "cashFlow"] as const;
export type Topic = (typeof TOPICS)[number];

/** What a rule is, apart from how it checks. */
export interface CatalogueEntry {
  readonly topic: Topic;
  readonly layer: Layer;
  /** How bad a failure is where the source is well read and the verdict says nothing else. */
  readonly severity: Severity;
  /** Programmes that it applies to; elsewhere the runner says notApplicable without asking. */
  readonly programmes: "all" | readonly ProgrammeId[];
  /** The numbers and duties of law that it reads; none for arithmetic and the call's own terms. */
  readonly sources?: readonly (AnyParameter | Provision)[];
}

/** The rules of a topic. */
export type CatalogueOf<Ids extends RuleId> = Readonly<Record<Ids, CatalogueEntry>>;
