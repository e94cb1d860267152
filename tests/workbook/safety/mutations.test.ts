import { LANGUAGES, words } from "../../../src/i18n";
import { readXlsx } from "../../../src/workbook/file";
import { readWorkbook } from "../../../src/workbook/model";
import { bytesOf } from "../support/bytes";
import { inputSheets, smallInput } from "../support/inputSheets";
import { chanceOf, MUTATIONS, opened } from "../support/mutations";

const COUNT = 100;
const SLOWEST_MS = 2_000;

const WORKBOOK = inputSheets(
  smallInput({
    facts: { LagMonths: 2, CallMinCoFinancing: 0.53, Illustrative: "Ja" },
    rows: {
      staff: ["s1", "s2"].map((id) => ({
        id,
        organisation: "kommunen",
        method: "Lön",
        monthlySalary: { formula: "30000+8000", value: 38_000 },
        workload: 0.5,
        start: 40_603,
      })),
      costs: [{ id: "c1", organisation: "kommunen", type: "Övrigt", profile: "Egna belopp" }],
      costMonths: [{ cost: "c1", month: 40_603, amount: 1_000 }],
      scenarios: [{ scenario: "Dyrare", kind: "Löner", factor: 1.03 }],
    },
  }),
);

/** How it went: read, or refused with a sentence in each language. */
type Outcome = "read" | "refused as a file" | "refused for its input";

async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const cells = await readXlsx(bytes);
  if (!cells.ok) {
    const { code } = cells.refusal;
    for (const language of LANGUAGES) expect(words(language).workbook.refusal[code]).toBeInstanceOf(Function);
    return "refused as a file";
  }
  const read = readWorkbook(cells.value);
  if (read.ok) return "read";
  expect(read.problems.length).toBeGreaterThan(0);
  for (const problem of read.problems) {
    for (const language of LANGUAGES) expect(words(language).workbook.problem(problem)).toMatch(/\S+ .*\S/);
  }
  return "refused for its input";
}

test("the workbook that the mutations start from is read", async () => {
  expect(await outcomeOf(await bytesOf(WORKBOOK))).toBe("read");
});

describe("a damaged workbook is read or refused in words, at once", () => {
  const counts = new Map<Outcome, number>();

  test.each(Object.entries(MUTATIONS))(
    "%s",
    async (_, mutate) => {
      const workbook = await opened(await bytesOf(WORKBOOK));
      const slow: number[] = [];
      for (let seed = 0; seed < COUNT; seed++) {
        const bytes = mutate(workbook, chanceOf(seed));
        const began = performance.now();
        const outcome = await outcomeOf(bytes);
        if (performance.now() - began > SLOWEST_MS) slow.push(seed);
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      }
      expect(slow).toEqual([]);
    },
    60_000,
  );

  test("each way of going on is met often enough to be tried", () => {
    for (const outcome of ["read", "refused as a file", "refused for its input"] as const) {
      expect(counts.get(outcome)).toBeGreaterThan(50);
    }
  });
});
