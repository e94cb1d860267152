import { Decimal } from "../../money";
import { type Call } from "../call";
import { type Bilingual, type Citation, type Verified } from "../citation";
import { type EsfProgrammeId } from "../programme";
import { type RegionId } from "../programmes";

/** What a call decides that can be compared with what a project file says. */
export type CallTerms = Omit<Call, "id" | "assumed" | "eurRate">;

/** One of several readings of a call whose own text contradicts itself. */
export interface Reading {
  readonly where: Bilingual;
  readonly terms: CallTerms;
}

/** A call whose text was read. */
export interface KnownCall {
  /** The diarienummer with a hyphen ("2015-00394") where it is known, else a speaking id. */
  readonly id: string;
  /** The same call under another number. */
  readonly otherIds?: readonly string[];
  readonly title: Bilingual;
  readonly programme: EsfProgrammeId;
  readonly areas?: readonly string[];
  /** Absent: national, or not stated. */
  readonly region?: RegionId;
  readonly terms: CallTerms;
  /** What the call leaves open because it says different things; nothing of it holds until the project file says which. */
  readonly readings?: readonly Reading[];
  readonly citation: Citation;
  readonly verified: Verified;
  readonly note?: Bilingual;
}

/** Terms of a call that states the lowest share of co-financing, and perhaps more. */
export function coFinancing(minShare: string, more: CallTerms = {}): CallTerms {
  return { minCoFinancingShare: new Decimal(minShare), ...more };
}
