import { COST_KEYS, type CostBreakdown, sumBreakdowns } from "../../src/budget";
import { breakdown, nothingGathered } from "../../src/budget/breakdown";
import { AmountOutOfRange, MAX_ORE } from "../../src/money";

/** Every row has an amount of its own, so that a row left out or taken twice shows. */
const rows: CostBreakdown = breakdown({
  staff: 1,
  externalServices: 2,
  travel: 4,
  equipmentMaterial: 8,
  premises: 16,
  other: 32,
  indirect: 64,
  income: 1_000,
  participants: 10_000,
  inKind: 20_000,
});

describe("a cost table", () => {
  it("has cash costs less income, non-cash costs and their total", () => {
    expect([rows.cash, rows.nonCash, rows.total]).toEqual([127 - 1_000, 30_000, 30_000 + 127 - 1_000]);
  });

  it("has its rows in the order of every table", () => {
    expect(Object.keys(rows)).toEqual([...COST_KEYS]);
  });

  it("is added row by row, sums included", () => {
    const tripled = sumBreakdowns([rows, rows, rows]);
    for (const key of COST_KEYS) expect(tripled[key]).toBe(3 * rows[key]);
  });

  it("of nothing is zero in every row", () => {
    expect(Object.values(sumBreakdowns([]))).toEqual(COST_KEYS.map(() => 0));
  });

  it("refuses a total beyond the limit, though every row is within it", () => {
    expect(() => breakdown({ ...nothingGathered(), staff: MAX_ORE, inKind: 1 })).toThrow(AmountOutOfRange);
  });
});
