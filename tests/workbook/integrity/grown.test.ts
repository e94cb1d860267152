import { calculate } from "../../../src/funding";
import { writeXlsx } from "../../../src/workbook/file";
import {
  checkIntegrity,
  type ContentRow,
  makeWorkbook,
  readWorkbook,
  type SheetContents,
  type WorkbookCells,
  type WorkbookContents,
} from "../../../src/workbook/model";
import { recalculated } from "../support/libreOffice";
import { example } from "../support/made";

/*
 * A workbook that its users went on working in: LibreOffice calculates it, and every formula cell is compared with the
 * core.
 */

const PROJECT = example("steget-vidare");

function sheetChanged(
  contents: WorkbookContents,
  id: string,
  change: (sheet: SheetContents) => SheetContents,
): WorkbookContents {
  return { ...contents, sheets: contents.sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet)) };
}

/** The last line of staff once more, so many rows below it, under an id of its own. */
function withStaffLine(contents: WorkbookContents, below: number): WorkbookContents {
  return sheetChanged(contents, "staff", (sheet) => {
    const { table } = sheet;
    const last = sheet.rows.find(({ row }) => row === table?.block.bottom);
    if (table === undefined || last === undefined) throw new Error("the sheet of staff has no lines");
    const line: ContentRow = {
      row: last.row + below,
      cells: last.cells.map((cell) => (cell.column === 0 ? { ...cell, value: "ny" } : cell)),
    };
    const block = { ...table.block, bottom: line.row };
    return { ...sheet, rows: [...sheet.rows, line], table: { ...table, block } };
  });
}

/** Every cell that holds this number gets another. */
function withNumber(contents: WorkbookContents, id: string, from: number, to: number): WorkbookContents {
  return sheetChanged(contents, id, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) =>
        cell.formula === undefined && cell.value === from ? { ...cell, value: to } : cell,
      ),
    })),
  }));
}

describe("a workbook that has grown since it was made", () => {
  const made = makeWorkbook(PROJECT, calculate(PROJECT), { language: "sv" });
  const manyLines = Array.from({ length: 6 }).reduce<WorkbookContents>((contents) => {
    const grown = withStaffLine(contents, 1);
    const count = grown.sheets.find(({ id }) => id === "staff")?.rows.length ?? 0;
    return withId(grown, `ny-${count}`);
  }, made);
  let found: ReadonlyMap<string, WorkbookCells> = new Map();

  beforeAll(async () => {
    // 31 December 2013 becomes 3 March 2014: two months more, and another year.
    const workbooks = {
      grown: withNumber(withStaffLine(made, 1), "project", 41_639, 41_701),
      gap: withStaffLine(made, 3),
      outgrown: manyLines,
    };
    const bytes = await Promise.all(
      Object.entries(workbooks).map(async ([name, contents]) => [name, await writeXlsx(contents)] as const),
    );
    found = await recalculated(new Map(bytes));
  }, 120_000);

  function codesIn(name: string): readonly string[] {
    const cells = found.get(name);
    const read = cells === undefined ? undefined : readWorkbook(cells);
    if (cells === undefined || read?.ok !== true) throw new Error(`${name} was not read`);
    expect(read.project.staff.length).toBeGreaterThan(PROJECT.staff.length);
    return checkIntegrity(cells, read.project, calculate(read.project), "sv").map(({ code }) => code);
  }

  test("agrees with the core in every formula cell, with a line and two months more", () => {
    expect(codesIn("grown")).toEqual([]);
  });

  test("agrees with the core when blank rows stand between the lines", () => {
    expect(codesIn("gap")).toEqual([]);
  });

  test("says so when there are more lines than the sheets have room for", () => {
    expect(codesIn("outgrown")).toEqual(["outgrown"]);
  });
});

/** The line with the id "ny" under another, so that one more can follow. */
function withId(contents: WorkbookContents, id: string): WorkbookContents {
  return sheetChanged(contents, "staff", (sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => (cell.value === "ny" ? { ...cell, value: id } : cell)),
    })),
  }));
}
