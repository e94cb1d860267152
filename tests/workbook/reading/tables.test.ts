import { type ReadCell } from "../../../src/workbook/model";
import { cellKey } from "../../../src/workbook/model/sparseSheet";
import { type Draft, inputSheets, put, sheetIn, smallInput } from "../support/inputSheets";
import { problemsIn, readIn } from "../support/reading";

const STAFF = ["s1", "s2", "s3"].map((id, index) => ({
  id,
  organisation: "kommunen",
  method: "Lön",
  monthlySalary: 30_000 + index,
  workload: 0.5,
}));

const draft = (): Draft => inputSheets(smallInput({ rows: { staff: STAFF } }));
const untouched = readIn(draft()).project;

/** Rewrites the cells of a sheet at other places. */
function rearrange(
  workbook: Draft,
  sheet: string,
  place: (row: number, column: number) => [number, number],
): void {
  const cells = sheetIn(workbook, sheet);
  const old = [...cells];
  cells.clear();
  for (const [key, cell] of old) {
    const [row, column] = place(Math.floor(key / 16_384), key % 16_384);
    cells.set(cellKey(row, column), cell);
  }
}

function replaceTable(workbook: Draft, name: string, change: Partial<Draft["tables"][number]>): void {
  const at = workbook.tables.findIndex((table) => table.name === name);
  const table = workbook.tables[at];
  if (table !== undefined) workbook.tables[at] = { ...table, ...change };
}

function dropTable(workbook: Draft, name: string): void {
  workbook.tables.splice(
    workbook.tables.findIndex((table) => table.name === name),
    1,
  );
}

function rename(workbook: Draft, from: string, to: string): void {
  const at = workbook.sheets.findIndex(({ name }) => name === from);
  const sheet = workbook.sheets[at];
  if (sheet !== undefined) workbook.sheets[at] = { ...sheet, name: to };
  workbook.tables.forEach((table, index) => {
    if (table.sheet === from) workbook.tables[index] = { ...table, sheet: to };
  });
}

test("a table that was moved, on a sheet that was renamed and hidden, is read", () => {
  const workbook = draft();
  rearrange(workbook, "Personal", (row, column) => [row + 20, column + 3]);
  replaceTable(workbook, "Staff", { top: 23, left: 3, bottom: 26, right: 22 });
  rename(workbook, "Personal", "Vår personal");
  const at = workbook.sheets.findIndex(({ name }) => name === "Vår personal");
  workbook.sheets.push(...workbook.sheets.splice(at, 1).map((sheet) => ({ ...sheet, hidden: true })));
  const read = readIn(workbook);
  expect(read.project).toEqual(untouched);
  expect(read.cellOf("staff[2].workload")).toBe("'Vår personal'!R27");
});

test("columns in another order, and columns of one's own between, are read by their headings", () => {
  const workbook = draft();
  rearrange(workbook, "Personal", (row, column) => [row, 2 * (25 - column)]);
  put(sheetIn(workbook, "Personal"), 3, 1, "Min anteckning");
  put(sheetIn(workbook, "Personal"), 4, 1, "ring Eva");
  replaceTable(workbook, "Staff", { right: 60 });
  expect(readIn(workbook).project).toEqual(untouched);
});

test("a table that lost its name is found by its headings, in either language", () => {
  const workbook = inputSheets(smallInput({ language: "en", rows: { staff: STAFF } }));
  workbook.tables.splice(0);
  workbook.names.splice(0);
  const read = readIn(workbook);
  expect(read.project).toEqual(untouched);
  expect(read.language).toBe("en");
});

test("tables that stand on one sheet are told apart by their headings", () => {
  const workbook = draft();
  const costs = sheetIn(workbook, "Personal");
  dropTable(workbook, "Staff");
  dropTable(workbook, "Income");
  for (const [key, cell] of sheetIn(workbook, "Intäkter")) costs.set(key + cellKey(10, 0), cell);
  put(costs, 14, 0, "i1");
  put(costs, 14, 2, 100);
  put(costs, 14, 3, "2011-03");
  sheetIn(workbook, "Intäkter").clear();
  const { project } = readIn(workbook);
  expect(project.staff).toEqual(untouched.staff);
  expect(project.income).toHaveLength(1);
});

test("blank rows between lines and rows of totals below are no lines", () => {
  const workbook = draft();
  rearrange(workbook, "Personal", (row, column) => [row < 5 ? row : row + 2, column]);
  replaceTable(workbook, "Staff", { bottom: 9 });
  const cells = sheetIn(workbook, "Personal");
  put(cells, 9, 0, "Summa");
  put(cells, 9, 6, { formula: "SUM(G5:G9)", value: 90_003 });
  // Below the table, too.
  put(cells, 10, 0, "Totalt");
  put(cells, 10, 6, 90_003);
  put(cells, 11, 6, { formula: "G11/2", value: 45_001.5 });
  expect(readIn(workbook).project).toEqual(untouched);
});

test("a row that was typed below a table is not read, and not passed over in silence", () => {
  const workbook = draft();
  const cells = sheetIn(workbook, "Personal");
  for (const column of [0, 1, 5, 6]) {
    const above: ReadCell | undefined = cells.get(cellKey(6, column));
    put(cells, 7, column, above);
  }
  expect(problemsIn(workbook)).toEqual([{ code: "rowBelowTable", cell: "Personal!A8", table: "Staff" }]);
});

test("a fact that lost its name is found beside its label", () => {
  const workbook = draft();
  workbook.names.splice(0);
  rearrange(workbook, "Projekt", (row, column) => [row + 4, column + 1]);
  rename(workbook, "Projekt", "Uppgifter");
  expect(readIn(workbook).project).toEqual(untouched);
});

test("sheets of one's own are left alone", () => {
  const workbook = draft();
  const cells = new Map<number, ReadCell>();
  put(cells, 0, 0, "Part");
  put(cells, 0, 1, "Belopp");
  put(cells, 1, 0, { error: "#REF!" });
  workbook.sheets.unshift({ name: "Mitt", hidden: false, cells });
  expect(readIn(workbook).project).toEqual(untouched);
});
