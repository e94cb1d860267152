import { changedFields } from "../../../src/adjustments";
import { calculate } from "../../../src/funding";
import { readBook } from "../../../src/excel";
import { checkIntegrity } from "../../../src/workbook/model";
import { budgetIn, example, openBudget, type OpenWorkbook, openWorkbook } from "./budget";

test("a workbook without a budget is told as such, in one round trip", async () => {
  const { roundTrips } = await openWorkbook();
  let state = "";
  const trips = await roundTrips(async () => {
    ({ state } = await readBook());
  });
  expect([state, trips]).toEqual(["absent", 1]);
});

test.each(["sv", "en"] as const)(
  "a budget that was inserted in %s is read as the same in one round trip, unharmed and with the figures of the core",
  async (language) => {
    const project = example("vagen-ut");
    const { roundTrips } = await openBudget(project, language);
    const trips = await roundTrips(async () => {
      const book = await budgetIn();
      expect(changedFields(project, book.project)).toEqual([]);
      expect(book.language).toBe(language);
      expect(checkIntegrity(book.cells, project, calculate(project), language)).toEqual([]);
    });
    expect(trips).toBe(1);
  },
);

describe("a budget that people work in", () => {
  let workbook: OpenWorkbook;
  beforeAll(async () => {
    workbook = await openBudget(example("vagen-ut"));
  });

  test("sheets that were renamed are found by their tables and names, in the same round trip", async () => {
    const { host, roundTrips } = workbook;
    const { project } = await budgetIn();
    await host.run(async (context) => {
      for (const name of ["Personal", "Projekt", "Finansiering", "Likviditet"])
        context.workbook.worksheets.getItem(name).name = `${name} 2027`;
      await context.sync();
    });
    const trips = await roundTrips(async () => {
      const book = await budgetIn();
      expect(changedFields(project, book.project)).toEqual([]);
      expect(book.cellOf("staff[0].id")).toBe("'Personal 2027'!A5");
      expect(book.cells.sheets.map(({ name }) => name)).toContain("Likviditet 2027");
    });
    expect(trips).toBe(1);
  });

  test("a mistake in a cell is told with the cell", async () => {
    await workbook.host.run(async (context) => {
      context.workbook.tables.getItem("Staff").getDataBodyRange().getCell(0, 0).values = [[""]];
      await context.sync();
    });
    const book = await readBook();
    if (book.state !== "astray") throw new Error(book.state);
    expect(book.problems).toEqual([expect.objectContaining({ code: "missing", cell: "'Personal 2027'!A5" })]);
  });
});
