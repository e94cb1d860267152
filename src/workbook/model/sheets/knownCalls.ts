import { type Call, CALLS, effectiveCall, type KnownCall } from "../../../law";
import { Decimal } from "../../../money";

/** Names of the columns of Regler that say what calls decide whose text was read. */
export const CALL_NAMES = {
  ids: "KnownCallIds",
  minShare: "KnownCallMinShares",
  laxestShare: "KnownCallLaxestShares",
  maxGrant: "KnownCallMaxGrants",
  laxestGrant: "KnownCallLaxestGrants",
} as const;

/** A call under one of its numbers, with the bounds of the grant that its text sets. */
export interface KnownCallRow {
  readonly id: string;
  readonly call: KnownCall;
  /** What holds where the project says nothing. */
  readonly minShare?: number;
  readonly maxGrant?: number;
  /** What the project's own figure may not fall below, or rise above. */
  readonly laxestShare?: number;
  readonly laxestGrant?: number;
}

/** Above every grant, so that the call's own limit is what remains of it. */
const ANY_GRANT = new Decimal("90000000000000");

export const KNOWN_CALLS: readonly KnownCallRow[] = CALLS.flatMap((call) =>
  [call.id, ...(call.otherIds ?? [])].flatMap(formsOf).map((id) => ({ id, call, ...boundsOf(id) })),
);

/** The diarienummer is written with a stroke too, 2015/00394. */
function formsOf(id: string): string[] {
  return /^\d{4}-\d+$/.test(id) ? [id, id.replace("-", "/")] : [id];
}

function boundsOf(id: string): Partial<KnownCallRow> {
  const silent = effectiveCall({ id }).call;
  const laxest: Call = effectiveCall({ id, minCoFinancingShare: new Decimal(0), maxGrant: ANY_GRANT }).call;
  const { minCoFinancingShare: minShare, maxGrant } = silent;
  const { minCoFinancingShare: laxestShare, maxGrant: laxestGrant } = laxest;
  return {
    ...(minShare === undefined ? {} : { minShare: minShare.toNumber() }),
    ...(maxGrant === undefined ? {} : { maxGrant: maxGrant.toNumber() }),
    ...(laxestShare === undefined || laxestShare.isZero() ? {} : { laxestShare: laxestShare.toNumber() }),
    ...(laxestGrant === undefined || laxestGrant.eq(ANY_GRANT)
      ? {}
      : { laxestGrant: laxestGrant.toNumber() }),
  };
}
