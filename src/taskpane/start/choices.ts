import {
  CALLS,
  effectiveCall,
  type KnownCall,
  type ProgrammeArea,
  programmeFacts,
  type ProgrammeId,
} from "../../law";
import { exact, type Exact, type Ore, roundToOre } from "../../money";

/** The areas and objectives of a programme; none outside the ESF. */
export function areasOf(programme: ProgrammeId): readonly ProgrammeArea[] {
  return programmeFacts(programme)?.areas ?? [];
}

/** The known calls of a programme that are open to the area; all of them where no area is chosen. */
export function callsFor(programme: ProgrammeId, area: string): readonly KnownCall[] {
  return CALLS.filter(
    (call) =>
      call.programme === programme && (area === "" || call.areas === undefined || call.areas.includes(area)),
  );
}

/** What a call says that a new budget depends on; what it leaves open is absent. */
export interface ShownTerms {
  readonly minCoFinancingShare?: Exact;
  readonly maxGrant?: Ore;
  readonly maxMonths?: number;
}

/** The terms of a known call, as the checks will read them. */
export function termsOf(id: string): ShownTerms {
  const { minCoFinancingShare, maxGrant, maxMonths } = effectiveCall({ id }).call;
  return {
    ...(minCoFinancingShare === undefined ? {} : { minCoFinancingShare: exact(minCoFinancingShare) }),
    ...(maxGrant === undefined ? {} : { maxGrant: roundToOre(exact(maxGrant)) }),
    ...(maxMonths === undefined ? {} : { maxMonths }),
  };
}
