import fc from "fast-check";
import { addMonths } from "../recalculation/calendar";
import { ownDates } from "./days";
import { callShare, key, money, share, wholeMoney } from "./figures";
import { type FileObject, type Parties } from "./lines";

/** What a call that the law does not know decides. */
export const call: fc.Arbitrary<FileObject> = fc.record(
  {
    id: fc.constantFrom("unread-1", "unread-2"),
    minCoFinancingShare: callShare,
    maxGrant: fc.oneof(wholeMoney, money),
  },
  { requiredKeys: [] },
);

export function financing(parties: Parties): fc.Arbitrary<FileObject> {
  const grant = fc.oneof(
    fc.constant({ mode: "max" }),
    fc.oneof(money, wholeMoney).map((amount) => ({ mode: "fixed", amount })),
  );
  return fc.record({ grant, cash: cashLines(parties), finsam: finsam(parties) }, { requiredKeys: [] });
}

export function cashFlow({ horizon }: Parties): fc.Arbitrary<FileObject> {
  const first = horizon.months[0] ?? "";
  const advance = fc.record({
    amount: money,
    month: fc.integer({ min: -3, max: horizon.months.length + 1 }).map((offset) => addMonths(first, offset)),
  });
  return fc.record(
    {
      claimMonths: fc.constantFrom(1, 2, 3, 4, 6, 12, 60),
      lagMonths: fc.nat({ max: 6 }),
      advance,
      holdBackRate: fc.oneof(fc.constantFrom("0", "0.05", "0.1", "0.0333", "1"), share),
      finalLagMonths: fc.nat({ max: 8 }),
    },
    { requiredKeys: [] },
  );
}

function cashLines({ organisations, horizon }: Parties): fc.Arbitrary<readonly FileObject[]> {
  const terms = fc.record(
    {
      organisation: fc.constantFrom(...organisations),
      profile: fc.constantFrom("even", "start", "end"),
      certificate: fc.constantFrom("confirmed", "intended", "missing"),
    },
    { requiredKeys: ["organisation"] },
  );
  const source = fc.oneof(fc.record({ amount: fc.oneof(money, wholeMoney) }), fc.record({ key }));
  return fc.array(fc.tuple(terms, source, ownDates(horizon)), { maxLength: 8 }).map((lines) =>
    lines.map(([facts, amountOrKey, dates], index) => ({
      id: `f${index + 1}`,
      ...facts,
      ...amountOrKey,
      ...dates,
    })),
  );
}

function finsam({ organisations }: Parties): fc.Arbitrary<FileObject> {
  const organisation = fc.constantFrom(...organisations);
  const members = fc.array(fc.record({ organisation, weight: key }, { requiredKeys: ["organisation"] }), {
    minLength: 1,
    maxLength: 4,
  });
  return fc.record({
    amount: fc.oneof(money, wholeMoney),
    state: organisation,
    regions: members,
    municipalities: members,
  });
}
