import * as fc from "fast-check";
import { CellError } from "../support/customFunctionsRuntime";
import { arity, esf, FUNCTION_IDS } from "../support/esf";

const numbers = fc.oneof(
  fc.integer({ min: -5, max: 50 }),
  fc.integer({ min: 1, max: 60_000 }),
  fc.double(),
  fc.double({ min: 0, max: 1 }),
  fc.constantFrom(0, -0, 0.4, 40, 60, 1e-300, 1e300, 9e13, 2_958_465, Number.MAX_SAFE_INTEGER),
);

const texts = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "1 234,50",
    "0,4",
    "40 %",
    "1,234",
    "−5",
    "2011-02-01",
    "1 feb 2011",
    "2011-02",
    "feb 2011",
  ),
  fc.constantFrom(
    "ESF 2014–2020",
    "esf-plus-2021-2027",
    "15 %",
    "travel",
    "advance.maxAmount",
    "share.call",
    "sv",
  ),
  fc.constantFrom("", " ", "#N/A", "#DIV/0!", "#REF!", "jämnt", "end", "SANT", "__proto__", "constructor"),
);

const cells = fc.oneof(
  { arbitrary: numbers, weight: 4 },
  { arbitrary: texts, weight: 2 },
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.constantFrom(
    new CellError("#VALUE!"),
    { basicType: "Error", basicValue: "#NUM!" },
    { basicValue: 3 },
    {},
  ),
);

const ranges = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const given = fc.oneof({ arbitrary: cells, weight: 3 }, ranges);

/** A number that a cell can show, a text, or TRUE and FALSE. */
function isCell(value: unknown): boolean {
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

function isAnswer(value: unknown): boolean {
  if (!Array.isArray(value)) return isCell(value);
  const rows: readonly unknown[] = value;
  const [first] = rows;
  const columns = Array.isArray(first) ? first.length : 0;
  return (
    columns > 0 && rows.every((row) => Array.isArray(row) && row.length === columns && row.every(isCell))
  );
}

describe.each(FUNCTION_IDS)("%s", (id) => {
  it("gives a number, a text, TRUE or FALSE, or a filled rectangle of them, or an error with a sentence in both languages", () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: arity(id), maxLength: arity(id) }), (parameters) => {
        try {
          const answer = esf(id, ...parameters);
          expect([answer, isAnswer(answer)]).toEqual([answer, true]);
        } catch (error) {
          if (!(error instanceof CellError)) throw error;
          expect(error.code).toMatch(/^#(VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/);
          expect(error.message).toMatch(/^.{10,} \/ .{10,}$/s);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((inOre) => inOre / 100);
const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter((each) => each.some((weight) => weight > 0));

describe("whatever the figures,", () => {
  it("SPLIT loses no öre", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, each) => {
        const [parts] = esf("SPLIT", amount, [each]) as number[][];
        const inOre = (parts ?? []).reduce((sum, part) => sum + Math.round(part * 100), 0);
        expect(inOre).toBe(Math.round(amount * 100));
      }),
    );
  });

  it("SPREAD over every month of the time loses no öre", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 30_000, max: 50_000 }),
        fc.integer({ min: 0, max: 3000 }),
        (amount, start, days) => {
          const months = esf("MONTHS", start, start + days);
          const [parts] = esf("SPREAD", amount, start, start + days, months) as number[][];
          const inOre = (parts ?? []).reduce((sum, part) => sum + Math.round(part * 100), 0);
          expect(inOre).toBe(Math.round(amount * 100));
        },
      ),
    );
  });

  it("GRANT and COFINANCING are the whole total", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }).map((inOre) => inOre / 100),
        fc.integer({ min: 0, max: 10_000 }).map((share) => share / 10_000),
        (total, share) => {
          const [grant, rest] = [esf("GRANT", total, share), esf("COFINANCING", total, share)] as [
            number,
            number,
          ];
          expect(Math.round(grant * 100) + Math.round(rest * 100)).toBe(Math.round(total * 100));
          expect(grant).toBeLessThanOrEqual(share * total + 1e-6);
        },
      ),
    );
  });

  it("CLAIMS pay the grant, all of it and no more", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: 0, max: 500_000 }), { minLength: 1, maxLength: 40 })
          .filter((each) => each.some((cost) => cost > 0)),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (costs, grant, claimMonths, lag, finalLag) => {
          const [paid] = esf("CLAIMS", [costs], grant, claimMonths, lag, 1000, 0.05, finalLag) as number[][];
          expect(paid).toHaveLength(costs.length + lag + finalLag);
          expect((paid ?? []).reduce((sum, payment) => sum + Math.round(payment * 100), 0)).toBe(grant * 100);
        },
      ),
    );
  });
});
