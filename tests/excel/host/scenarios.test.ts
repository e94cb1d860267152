import { type Project } from "../../../src/budget";
import { applyChange, type WrittenScenarios, writeScenarios } from "../../../src/excel";
import { readDecimal } from "../../../src/money";
import { budgetIn, example, openBudget, openWorkbook } from "./budget";

const TABLE: WrittenScenarios = {
  sheet: "Scenariojämförelse",
  title: "Scenarier jämförda med basen, kr",
  titles: ["Scenarier jämförda med basen, kr", "Scenarios compared with the base, SEK"],
  help: "Vägen ut. Skrivet av Delfin som värden.",
  headings: ["Mått", "Bas", "=1+1"],
  rows: [
    { label: "Total", format: "ore", values: ["29944143.00", "30196880.36"] },
    { label: "ESF-andel", format: "share", values: ["0.205010300000", undefined] },
    { label: "Ändringar", format: "text", values: [undefined, "mar-1"] },
  ],
};

type Workbook = Awaited<ReturnType<typeof openWorkbook>>;

function valuesOf({ host }: Workbook, address: string): Promise<unknown> {
  return host.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem(TABLE.sheet).getRange(address).load("values");
    await workbook.context.sync();
    return range.values;
  });
}

test("scenarios stand beside their base as values, and texts stay texts", async () => {
  const open = await openBudget(example("vagen-ut"));
  const before = (await budgetIn()).project;
  expect(await writeScenarios(TABLE)).toMatchObject({ ok: true });
  expect(await valuesOf(open, "A4:C7")).toEqual([
    ["Mått", "Bas", "=1+1"],
    ["Total", 29944143, 30196880.36],
    ["ESF-andel", 0.2050103, ""],
    ["Ändringar", "", "mar-1"],
  ]);
  expect((await budgetIn()).project).toEqual(before);
});

test("a sheet written before is written anew, with nothing left of it", async () => {
  const open = await openBudget(example("vagen-ut"));
  await writeScenarios(TABLE);
  await writeScenarios({
    ...TABLE,
    headings: ["Mått", "Bas"],
    rows: [{ label: "Total", format: "ore", values: ["1.00"] }],
  });
  expect(await valuesOf(open, "A4:C7")).toEqual([
    ["Mått", "Bas", ""],
    ["Total", 1, ""],
    ["", "", ""],
    ["", "", ""],
  ]);
});

test("a sheet of the user's that has the name is left alone", async () => {
  const open = await openWorkbook();
  await open.host.run(async ({ workbook }) => {
    workbook.worksheets.add(TABLE.sheet).getRange("A1:B1").values = [["Mitt eget", 5]];
    await workbook.context.sync();
  });
  expect(await writeScenarios(TABLE)).toEqual({ ok: false, reason: "taken" });
  expect(await valuesOf(open, "A1:B1")).toEqual([["Mitt eget", 5]]);
});

test("a scenario that is saved stands on its sheet, is read again, and is gone after one undo", async () => {
  const { host } = await openBudget(example("steget-vidare"));
  const book = await budgetIn();
  const factor = readDecimal("1.05");
  if (factor === undefined) throw new Error("1.05 is a number");
  const after: Project = {
    ...book.project,
    scenarios: [
      ...book.project.scenarios,
      {
        name: "Dyrare och senare",
        adjustments: [
          { kind: "salary", factor },
          { kind: "shift", months: 3 },
        ],
      },
    ],
  };
  expect(await applyChange(book.project, after, book)).toMatchObject({ ok: true });
  await host.settle();
  expect((await budgetIn()).project.scenarios).toEqual(after.scenarios);
  await host.book.undo();
  expect((await budgetIn()).project.scenarios).toEqual(book.project.scenarios);
});
