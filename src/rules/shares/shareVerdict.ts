import {
  ceilToOre,
  compare,
  type Exact,
  kronor,
  minus,
  ONE,
  type Ore,
  share,
  subtractOre,
  times,
} from "../../money";
import { amountText, shareText } from "../measure";
import { type Verdict } from "../rule";

export interface ShareTerms {
  readonly grant: Ore;
  readonly total: Ore;
  /** The least share of the total that others than the fund bear. */
  readonly minimum: Exact;
  /** How far below the minimum a share may lie and still pass, with a note. */
  readonly tolerance: Exact;
}

/**
 * Whether others than the fund bear enough: (T − G) ÷ T against the minimum, exactly. The gap is the cut in the grant,
 * at unchanged total, that reaches the minimum. Of no costs there is no share.
 */
export function shareVerdict({ grant, total, minimum, tolerance }: ShareTerms): Verdict {
  if (total <= 0) return { status: "notApplicable" };
  const actual = share(subtractOre(total, grant), total);
  const verdict = {
    unit: "share",
    base: "totalEligible",
    actual: shareText(actual),
    limit: shareText(minimum),
    subjects: ["financing"],
  } as const;
  if (compare(actual, minimum) >= 0) return { ...verdict, status: "pass" };
  const cut = minus(kronor(grant), grantAtMinimum(minimum, total));
  const gap = { gap: amountText(ceilToOre(cut)), gapUnit: "kr" } as const;
  return compare(actual, minus(minimum, tolerance)) >= 0
    ? { ...verdict, ...gap, status: "pass", note: "withinTolerance" }
    : { ...verdict, ...gap, status: "fail" };
}

/** The grant, in kronor, at which others bear exactly the minimum. */
export function grantAtMinimum(minimum: Exact, total: Ore): Exact {
  return times(minus(ONE, minimum), kronor(total));
}
