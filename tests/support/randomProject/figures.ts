import fc from "fast-check";

/*
 * Decimals as a project file writes them, chosen so that ties at half an öre and fractions that never end are
 * common: prices that end in half an öre, rates and shares with halves, quarters, thirds of a per cent.
 */

const kronorAndParts = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat({ max: most }),
      fc.constantFrom("", ".5", ".01", ".25", ".005", ".015", ".115", ".3333", ".99"),
    )
    .map(([kronor, part]) => `${kronor}${part}`);

/** As text, or as the JSON number that reads back as the same text. */
function asTextOrNumber(decimal: fc.Arbitrary<string>): fc.Arbitrary<string | number> {
  return fc
    .tuple(decimal, fc.boolean())
    .map(([text, asNumber]) => (asNumber && String(Number(text)) === text ? Number(text) : text));
}

export const smallMoney = asTextOrNumber(kronorAndParts(40));
export const money = asTextOrNumber(
  fc.oneof(kronorAndParts(40), kronorAndParts(5_000), kronorAndParts(60_000), kronorAndParts(1_000_000)),
);
/** Money that comes back: a price or an income may be negative. */
export const refund = asTextOrNumber(kronorAndParts(400).map((amount) => `-${amount}`));
export const wholeMoney = asTextOrNumber(fc.nat({ max: 3_000_000 }).map(String));
export const hourlyMoney = asTextOrNumber(kronorAndParts(700));
export const quantity = asTextOrNumber(
  fc.constantFrom("1", "2", "3", "7", "0.5", "12.25", "86.67", "0.333", "100", "0"),
);
export const workload = asTextOrNumber(
  fc.oneof(
    fc.constantFrom("1", "0.5", "0.25", "0.75", "0.2", "0.333", "0.125", "0.1", "0"),
    fc.integer({ min: 1, max: 1000 }).map((thousandths) => (thousandths / 1000).toString()),
  ),
);
export const share = asTextOrNumber(
  fc.oneof(
    fc.constantFrom("0", "0.05", "0.25", "0.3142", "0.4515", "0.5", "0.025", "0.0333", "0.125"),
    fc.integer({ min: 0, max: 9999 }).map((parts) => (parts / 10000).toString()),
  ),
);
export const revisionRate = asTextOrNumber(fc.constantFrom("0", "0.02", "0.025", "0.031", "0.0275", "0.5"));
export const key = asTextOrNumber(
  fc.oneof(
    fc.constantFrom("1", "2", "3", "0.5", "0.001"),
    fc.integer({ min: 1, max: 900_000 }).map((thousandths) => (thousandths / 1000).toString()),
  ),
);
export const callShare = asTextOrNumber(
  fc.constantFrom("0", "0.33", "0.4", "0.53", "0.57", "0.6", "0.3333", "1"),
);
