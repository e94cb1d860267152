import fc from "fast-check";
import { totalUnderOption } from "../../src/budget";
import { INDIRECT_OPTIONS } from "../../src/law";
import { exactToText, floorToUnit, ore } from "../../src/money";
import { breakEven, breakEvens, type FixedOption } from "../../src/scenarios";
import { kr } from "../support/projectBuilder";

const runs = { numRuns: 300, seed: 20180101 };
const OPTIONS = INDIRECT_OPTIONS.filter((option): option is FixedOption => option !== "custom");

function point(one: FixedOption, two: FixedOption, staff: string): string | undefined {
  const found = breakEven(one, two, kr(staff));
  if (found === undefined) return undefined;
  return `${exactToText(found.otherDirect, 4)}: ${found.moreBelow} below, ${found.moreAbove} above`;
}

describe("the break-even of two options of indirect costs", () => {
  it.each<[FixedOption, FixedOption, string | undefined]>([
    // S + 15 % of S + D = S + 40 % of S at D = 25 % of S.
    ["staff40", "staff15", "250000.0000: staff40 below, staff15 above"],
    // 7 % of S and D = 15 % of S at D = (15 − 7) ÷ 7 of S.
    ["staff15", "direct7", "1142857.1429: staff15 below, direct7 above"],
    ["direct7", "staff40", "308411.2150: staff40 below, direct7 above"],
    ["staff40", "direct25", "120000.0000: staff40 below, direct25 above"],
    ["none", "staff40", "400000.0000: staff40 below, none above"],
    // One always gives more than the other.
    ["none", "staff15", undefined],
    ["direct7", "direct25", undefined],
    ["direct25", "none", undefined],
    ["staff40", "staff40", undefined],
  ])("%s against %s beside 1 000 000 kr of staff is %s", (one, two, expected) => {
    expect(point(one, two, "1000000")).toBe(expected);
  });

  it("is none where there are no staff costs", () => {
    expect(point("staff40", "staff15", "0")).toBeUndefined();
  });

  it("is the same whichever option is named first", () => {
    for (const one of OPTIONS) {
      for (const two of OPTIONS) expect(point(one, two, "123456.78")).toEqual(point(two, one, "123456.78"));
    }
  });

  it("is where the higher costs change hands, to the öre, whatever the staff costs", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPTIONS),
        fc.constantFrom(...OPTIONS),
        fc.integer({ min: 1, max: 5_000_000_00 }),
        fc.integer({ min: 0, max: 3_000_00 }),
        (one, two, staff, away) => {
          const found = breakEven(one, two, ore(staff));
          const total = (option: FixedOption, other: number): number =>
            totalUnderOption(option, { staff: ore(staff), other: ore(other) });
          if (found === undefined) {
            // No point above 0: what gives more just above 0 gives more far away.
            const difference = (other: number): number => Math.sign(total(one, other) - total(two, other));
            expect(difference(1_000_000_000) * difference(100_000)).toBeGreaterThanOrEqual(0);
            return;
          }
          const { moreBelow, moreAbove, otherDirect } = found;
          const below = Math.max(floorToUnit(otherDirect, ore(1)) - away, 0);
          const above = floorToUnit(otherDirect, ore(1)) + 1 + away;
          expect(total(moreBelow, below)).toBeGreaterThanOrEqual(total(moreAbove, below));
          expect(total(moreAbove, above)).toBeGreaterThanOrEqual(total(moreBelow, above));
        },
      ),
      runs,
    );
  });

  it("of several options is each of their pairs that has one", () => {
    const staff = kr("1000000");
    expect(breakEvens(["staff15", "direct25", "staff40"], staff)).toEqual([
      breakEven("staff15", "staff40", staff),
      breakEven("direct25", "staff40", staff),
    ]);
  });
});
