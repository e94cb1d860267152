import { type AdvanceLimits, type DatedValue } from "../../law";
import {
  ceilToOre,
  compare,
  type Decimal,
  exact,
  floorToUnit,
  kronor,
  minus,
  type Ore,
  ore,
  times,
} from "../../money";
import { amountText, shareText } from "../measure";
import { type Verdict } from "../rule";
import { source } from "../source";

const ONE_ORE = ore(1);

/** The limits of an advance as they stood on a day. */
export type AdvanceLimitsInForce = Readonly<Record<keyof AdvanceLimits, DatedValue<Decimal>>>;

/** Whether an advance is at most the lower of the share of the grant and the amount; the limit is in whole öre. */
export function advanceVerdict(
  paid: Ore,
  grant: Ore,
  { share, amount }: AdvanceLimitsInForce,
): Verdict & { readonly limit: string } {
  const [ofGrant, inAll] = [times(exact(share.value), kronor(grant)), exact(amount.value)];
  const byShare = compare(ofGrant, inAll) < 0;
  const most = byShare ? ofGrant : inAll;
  const verdict = {
    unit: "kr",
    actual: amountText(paid),
    limit: amountText(floorToUnit(most, ONE_ORE)),
    subjects: ["financing"],
    details: byShare ? { share: shareText(exact(share.value)) } : {},
    ...source(byShare ? share : amount),
  } as const;
  if (compare(kronor(paid), most) <= 0) return { ...verdict, status: "pass" };
  return { ...verdict, status: "fail", gap: amountText(ceilToOre(minus(kronor(paid), most))) };
}
