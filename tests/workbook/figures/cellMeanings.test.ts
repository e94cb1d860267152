import { type Project } from "../../../src/budget";
import { calculate } from "../../../src/funding";
import { figureName, quantityText } from "../../../src/scenarios";
import {
  type CellMeaning,
  type CellMeanings,
  cellMeanings,
  makeWorkbook,
  readWorkbook,
  sheetAddress,
  type WorkbookCells,
} from "../../../src/workbook/model";
import { serialOf } from "../../../src/workbook/model/content/cellValue";
import { sampleProjects } from "../../support/randomProject";
import { cellsOfProject, example, projectOf } from "../support/made";

function meaningsOf(cells: WorkbookCells): CellMeanings {
  const read = readWorkbook(cells);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return cellMeanings({ ...read, cells, calculation: calculate(read.project) });
}

async function bookOf(project: Project): Promise<{ cells: WorkbookCells; meanings: CellMeanings }> {
  const cells = await cellsOfProject(project, "sv");
  return { cells, meanings: meaningsOf(cells) };
}

/** What a cell should hold for the figure that it shows, as a number. */
function expectedIn(meanings: CellMeanings, figure: string): number | undefined {
  const found = meanings.explain(figure);
  if (found === undefined) return undefined;
  const { text } = quantityText(found);
  return found.unit === "month"
    ? serialOf(text)
    : Number(found.value.numerator) / Number(found.value.denominator);
}

/** Cells that show another value than the figure that they are said to show. */
function mistaken({ cells, meanings }: Awaited<ReturnType<typeof bookOf>>): string[] {
  return cells.sheets.flatMap(({ name, filled }) =>
    filled.flatMap(({ row, column, cell }) => {
      const meaning = meanings.at(sheetAddress(name, row, column));
      if (meaning?.kind !== "figure") return [];
      const expected = expectedIn(meanings, meaning.figure);
      const agrees =
        typeof cell.value === "number" && expected !== undefined && Math.abs(cell.value - expected) < 1e-6;
      return agrees
        ? []
        : [`${meaning.cell} shows ${JSON.stringify(cell.value)}, ${meaning.figure} is ${expected}`];
    }),
  );
}

describe("the figure that a cell shows", () => {
  it.each(["steget-vidare", "vagen-ut", "inkluderande-rehabilitering", "samspelet", "kunskapsutveckling"])(
    "has the value that stands in the cell, in every cell of the example %s",
    async (id) => {
      const book = await bookOf(example(id));
      expect(mistaken(book)).toEqual([]);
    },
  );

  it.each(sampleProjects(10, 20110201))(
    "has the value that stands in the cell, in any project (%#)",
    async (file) => {
      const book = await bookOf(projectOf(JSON.stringify(file)));
      expect(mistaken(book)).toEqual([]);
    },
  );

  it("is known for every amount other than 0 on the sheets of results", async () => {
    const project = example("steget-vidare");
    const { meanings } = await bookOf(project);
    const { sheets } = makeWorkbook(project, calculate(project), { language: "sv" });
    const amounts = sheets
      .filter(({ id }) => ["overview", "financing", "months", "budget", "cashFlow", "basis"].includes(id))
      .flatMap(({ name, rows }) =>
        rows.flatMap(({ row, cells }) =>
          cells
            .filter(({ formula, format, value }) => formula !== undefined && value !== 0 && isAmount(format))
            .filter(({ value }) => typeof value === "number")
            .map(({ column }) => sheetAddress(name, row, column)),
        ),
      );
    const silent = amounts.filter(
      (address) => !["figure", "step"].includes(meanings.at(address)?.kind ?? ""),
    );
    expect(amounts.length).toBeGreaterThan(1000);
    expect(silent).toEqual([]);
  });
});

function isAmount(format: string | undefined): boolean {
  return format === "kronor" || format === "ore" || format === "exact";
}

describe("a cell of the workbook", () => {
  const book = bookOf(example("steget-vidare"));
  const at = async (address: string): Promise<CellMeaning | undefined> => (await book).meanings.at(address);

  it.each([
    ["Budget!C17", { kind: "figure", cell: "Budget!C17", figure: "byYear[2011].total" }],
    ["budget!$c$17", { kind: "figure", figure: "byYear[2011].total" }],
    ["'Månader'!C10", { kind: "figure", figure: "months[2011-02].staff" }],
    ["Månader!C10", { kind: "figure", figure: "months[2011-02].staff" }],
    ["Months!C10", { kind: "figure", figure: "months[2011-02].staff" }],
    ["Likviditet!G5", { kind: "figure", figure: "cashFlow.months[2011-02].balance" }],
    ["Personal!H5", { kind: "input", path: "staff[0].monthlySalary" }],
    ["Regler!B5", { kind: "law" }],
    ["Budget!A1", { kind: "text" }],
    ["Budget!ZZ999", { kind: "blank" }],
    ["Andra!A1", { kind: "noSheet" }],
  ])("%s is told for what it is", async (address, expected) => {
    expect(await at(address)).toMatchObject(expected);
  });

  it.each(["grant", "Budget", "Budget!", "Budget!C", "C17"])("is not meant by %j", async (text) => {
    expect(await at(text)).toBeUndefined();
  });

  it("that steps towards a figure names it", async () => {
    const { meanings, cells } = await book;
    const basis = cells.sheets.find(({ name }) => name === "Underlag");
    const amount = basis?.filled.find(
      ({ cell, column }) => column === 8 && cell.value !== 0 && cell.formula !== undefined,
    );
    expect(meanings.at(sheetAddress("Underlag", amount?.row ?? 0, 8))).toMatchObject({
      kind: "step",
      figure: "lines.staff[s1].total",
    });
  });

  it("shows the figure that its sheet calculates, rather than the overview that repeats it", async () => {
    const { meanings } = await book;
    expect(meanings.cellOf("financing.grant")).toMatch(/^Finansiering!/);
    expect(meanings.cellOf(figureName("ofTotal", { key: "totals.cash" }))).toMatch(/Översikt/);
  });
});
