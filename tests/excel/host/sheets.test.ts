import { changedFields } from "../../../src/adjustments";
import {
  addCharts,
  insertSheets,
  rebuildSheets,
  repairFormulas,
  selectedCell,
  showCell,
  writeFindings,
} from "../../../src/excel";
import { type WrittenFinding } from "../../../src/workbook/model";
import { budgetIn, example, openBudget, type OpenWorkbook, openWorkbook } from "./budget";

const options = { language: "sv", findings: [] } as const;

function finding(message: string): WrittenFinding {
  return { title: "Balans", message, status: "Inte uppfylld", severity: "Fel", source: "Artikel 1" };
}

test("sheets are not inserted where the workbook has one of their names, and each such name is told", async () => {
  const { host } = await openWorkbook();
  await host.run(async (context) => {
    context.workbook.worksheets.add("personal");
    context.workbook.names.add("DelfinTotal", "=Sheet1!$A$1");
    await context.sync();
  });
  const inserted = await insertSheets(example("vagen-ut"), options);
  expect(inserted).toEqual({ ok: false, clashes: ["Personal", "DelfinTotal"] });
  const sheets = await host.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return worksheets.items.length;
  });
  expect(sheets).toBe(2);
});

test("a sheet that is gone is told as such", async () => {
  await openWorkbook();
  await expect(showCell("Personal!E12")).rejects.toMatchObject({ name: "ExcelProblem", code: "gone" });
});

test("formulas of ours that show #NAME? are written again; others are left", async () => {
  const { host } = await openWorkbook();
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
    range.formulas = [["=_xldudf_ESF_MONTHS(1,2)"], ["=ANNAN(1)"], ["=1+1"]];
    await context.sync();
  });
  await host.settle();
  expect(await repairFormulas()).toBe(1);
  const formulas = await host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3").load("formulas");
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
  expect(formulas).toEqual(["=ESF.MONTHS(1,2)", "=ANNAN(1)", "=1+1"]);
});

describe("a workbook with a budget", () => {
  let workbook: OpenWorkbook;
  beforeAll(async () => {
    workbook = await openBudget(example("vagen-ut"));
  });

  test("findings stand as values in place of those before, and no text of theirs becomes a formula", async () => {
    await writeFindings(["Det fattas 1 kr", "Det fattas 2 kr"].map(finding));
    await writeFindings([finding("=1+1")]);
    const { cells } = await budgetIn();
    const sheet = cells.sheets.find(({ name }) => name === "Kontroller");
    const rows = [4, 5].map((row) => [0, 1, 2, 3, 4, 5].map((column) => sheet?.cell(row, column).value));
    expect(rows[0]).toEqual([1, "Inte uppfylld", "Fel", "Balans", "=1+1", "Artikel 1"]);
    expect(rows[1]?.every((value) => value === undefined)).toBe(true);
  });

  test("checks that recalculate stand beside the findings, each a formula with functions of ours", async () => {
    const { cells } = await budgetIn();
    const sheet = cells.sheets.find(({ name }) => name === "Kontroller");
    const formulas = [4, 5, 6, 7, 8].map((row) => sheet?.cell(row, 8).formula ?? "");
    expect(formulas.every((formula) => formula.includes("ESF.CHECK"))).toBe(true);
  });

  test("charts are replaced when they are drawn again, not stacked", async () => {
    const { host } = workbook;
    const names = (): string[] => host.book.charts().map(({ name }) => name);
    expect(names()).toEqual(["DelfinPayers", "DelfinCosts", "DelfinBalance"]);
    await addCharts(await budgetIn());
    expect(names()).toEqual(["DelfinPayers", "DelfinCosts", "DelfinBalance"]);
  });

  test("a cell is shown by its address, whatever its sheet is called", async () => {
    await showCell("'Egna belopp'!B5");
    expect(await selectedCell()).toBe("'Egna belopp'!B5");
    await showCell("Personal!E12");
    expect(await selectedCell()).toBe("Personal!E12");
  });

  describe("sheets that are laid out anew", () => {
    test("read as the same project, and the former ones are gone where all they held was ours", async () => {
      const { project } = await budgetIn();
      expect(await rebuildSheets(project, options)).toEqual({ ok: true, kept: [] });
      const { project: now, cells } = await budgetIn();
      expect(changedFields(project, now)).toEqual([]);
      expect(cells.sheets.map(({ name }) => name).filter((name) => name.includes("("))).toEqual([]);
    });

    test("leave the former ones beside them where those hold something else", async () => {
      const { host } = workbook;
      const { project } = await budgetIn();
      await host.run(async (context) => {
        context.workbook.worksheets.getItem("Personal").getRange("Z2").values = [["fråga Anna"]];
        await context.sync();
      });
      const rebuilt = await rebuildSheets(project, options);
      expect(rebuilt).toMatchObject({ ok: true, kept: expect.arrayContaining(["Personal (2)"]) as unknown });
      const note = await host.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Personal (2)").getRange("Z2").load("values");
        await context.sync();
        return range.values.flat() as unknown[];
      });
      expect(note).toEqual(["fråga Anna"]);
      expect(changedFields(project, (await budgetIn()).project)).toEqual([]);
    });

    test("are not begun for another project than the one that the sheets hold", async () => {
      const other = example("steget-vidare");
      await expect(rebuildSheets(other, options)).rejects.toMatchObject({ code: "gone" });
      expect((await budgetIn()).project.project.name).toBe(example("vagen-ut").project.name);
    });
  });
});
