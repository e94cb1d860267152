import { Workbook } from "@cj-tech-master/excelts";

import { calculate } from "../../../src/funding";
import { writeXlsx } from "../../../src/workbook/file";
import { SHEETS, TABLES } from "../../../src/workbook/layout";
import { makeWorkbook } from "../../../src/workbook/model";
import { aCost, aProject, aSalary, date, decimal } from "../../support/projectBuilder";
import { cellsOfProject, example, workbookOf } from "../support/made";
import { partsOf } from "../support/parts";

const STEGET = example("steget-vidare");

describe("the workbook's file", () => {
  it("has the same bytes for the same project", async () => {
    expect(await workbookOf(STEGET, "sv")).toEqual(await workbookOf(STEGET, "sv"));
  });

  it("opens in another program with every sheet and table", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(await workbookOf(STEGET, "sv"));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(SHEETS.map(({ name }) => name.sv));
    const tables = workbook.worksheets.flatMap((sheet) => sheet.getTables().map((table) => table.name));
    expect(tables).toEqual(Object.values(TABLES).map(({ name }) => name));
  });

  it("shows the core's figures before anything is recalculated", async () => {
    const cells = await cellsOfProject(STEGET, "sv");
    const budget = cells.sheets.find(({ name }) => name === "Budget");
    expect(budget?.cell(16, 1)).toMatchObject({ value: 29_944_143 });
  });

  it("asks Excel to calculate everything anew", async () => {
    const parts = partsOf(await workbookOf(STEGET, "sv"));
    expect(parts.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("protects the sheets of results without a password, and no other", async () => {
    const parts = partsOf(await workbookOf(STEGET, "sv"));
    const isProtected = SHEETS.map((_, index) =>
      /<sheetProtection sheet="1"(?![^>]*(?:password|hashValue))/.test(
        parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "",
      ),
    );
    expect(SHEETS.filter((_, index) => isProtected[index]).map(({ id }) => id)).toEqual(
      SHEETS.filter(({ kind }) => kind === "result").map(({ id }) => id),
    );
  });

  it("says its version and the date of the law, and takes its dates from the project", async () => {
    const core = partsOf(await workbookOf(STEGET, "sv")).get("docProps/core.xml") ?? "";
    expect(core).toMatch(/Delfin \d+\.\d+ · regelverk 2011-02-01/);
    expect(core).toContain("2011-02-01T00:00:00Z</dcterms:created>");
  });

  it("says that illustrative lines are made up, on Översikt and on Projekt", async () => {
    const cells = await cellsOfProject(STEGET, "sv");
    const said = (sheet: string): boolean => {
      const found = cells.sheets.find(({ name }) => name === sheet);
      return [0, 1].some((column) => {
        const { value } = found?.cell(2, column) ?? {};
        return typeof value === "string" && value.startsWith("Illustrativa rader");
      });
    };
    expect([said("Översikt"), said("Projekt")]).toEqual([true, true]);
  });

  it("says that no checks were written, or writes those that it is given", () => {
    const finding = {
      title: "Saldo",
      message: "Fullt finansierad.",
      status: "Uppfylld",
      severity: "Fel",
      source: "Räkneregel",
    };
    const contents = (findings: readonly (typeof finding)[]) =>
      makeWorkbook(STEGET, calculate(STEGET), { language: "sv", findings }).sheets.find(
        ({ id }) => id === "findings",
      );
    expect(JSON.stringify(contents([]))).toContain("Inga kontroller skrevs");
    expect(JSON.stringify(contents([finding]))).toContain("Fullt finansierad.");
  });
});

describe("text from outside", () => {
  const HOSTILE = [
    "=1+1",
    "+46 70",
    "-5",
    "@SUM(A1)",
    "\tindrag",
    "\rretur",
    '=HYPERLINK("x")',
    "<b>&amp;",
    "_x0041_",
  ];

  it.each(HOSTILE)("stays text: %j", async (text) => {
    const project = aProject({ staff: [aSalary({ role: text })], costs: [aCost({ text })] });
    const cells = await cellsOfProject(project, "sv");
    const staff = cells.sheets.find(({ name }) => name === "Personal");
    expect(staff?.cell(4, 3)).toEqual({ value: text });
  });

  it.each(HOSTILE.slice(0, 6))(
    "keeps its apostrophe, so that editing the cell makes no formula of it: %j",
    async (text) => {
      const bytes = await workbookOf(aProject({ staff: [aSalary({ role: text })] }), "sv");
      const workbook = partsOf(bytes);
      const sheet = workbook.get("xl/worksheets/sheet6.xml") ?? "";
      const style = /<c r="D5" s="(\d+)" t="s">/.exec(sheet)?.[1];
      const formats =
        (workbook.get("xl/styles.xml") ?? "")
          .split("<cellXfs")[1]
          ?.split("</cellXfs>")[0]
          ?.split("<xf ")
          .slice(1) ?? [];
      expect(formats[Number(style)]).toContain('quotePrefix="1"');
    },
  );
});

describe("a large project", () => {
  it("keeps its formulas near three a line and month", async () => {
    const staff = Array.from({ length: 200 }, (_, index) =>
      aSalary({ id: `s${index}`, monthlySalary: decimal(String(25_000 + index)) }),
    );
    const costs = Array.from({ length: 500 }, (_, index) =>
      aCost({ id: `c${index}`, unitPrice: decimal(String(100 + index)) }),
    );
    const project = aProject({
      project: { start: date("2015-01-01"), end: date("2021-12-31") },
      staff,
      costs,
    });
    const contents = makeWorkbook(project, calculate(project), { language: "sv" });
    const formulas = contents.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)),
    );
    expect(formulas.length).toBeLessThan(110_000);
    expect((await writeXlsx(contents)).length).toBeLessThan(4_000_000);
  });
});
