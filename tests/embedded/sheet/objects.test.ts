import { createBook } from "../../../src/embedded/sheet";
import { createHeadlessUniver } from "../../../src/embedded/sheet/headless";
import { SWEDISH } from "../../../src/embedded/workbench/grid/swedish";
import { at, call, get, openBook, range, set, type TestBook, valuesOf } from "./support/workbook";

let open: TestBook;

beforeEach(() => {
  open = openBook();
});

afterEach(() => {
  open.close();
});

test("a new sheet stands last, is found by name in any case and by id, and does not come to the front", async () => {
  const sheets = await at(open.book.root, "worksheets");
  const added = await at(sheets, ["add", "Personal"]);
  expect(await get(added, "position")).toBe(1);
  expect(await get(await at(sheets, ["getItem", "PERSONAL"]), "id")).toBe(added.id);
  expect(await get(await at(sheets, ["getItem", added.id ?? ""]), "name")).toBe("Personal");
  expect(await get(await at(sheets, ["getActiveWorksheet"]), "name")).toBe("Sheet1");
  expect(await call(sheets, "getItemOrNullObject", "Saknas")).toBeNull();
});

test("in a Swedish grid new sheets are called Blad1, Blad2, as Swedish Excel calls them", async () => {
  const { univer, facade } = createHeadlessUniver();
  facade.loadLocales("svSE", SWEDISH);
  facade.setLocale("svSE");
  const sheets = await at(createBook(univer, facade).root, "worksheets");
  expect(await get(await at(sheets, ["getFirst"]), "name")).toBe("Blad1");
  expect(await get(await at(sheets, ["add", null]), "name")).toBe("Blad2");
  univer.dispose();
});

test.each([
  ["Sheet1", "ItemAlreadyExists"],
  ["sheet1", "ItemAlreadyExists"],
  ["Jan/feb", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
])("a sheet cannot be called %s", async (name, code) => {
  const sheets = await at(open.book.root, "worksheets");
  await expect(call(sheets, "add", name)).rejects.toMatchObject({ code });
});

test("the last visible sheet can be neither hidden nor deleted, and very hidden is another thing than hidden", async () => {
  const sheets = await at(open.book.root, "worksheets");
  const first = await at(sheets, ["getItem", "Sheet1"]);
  await expect(set(first, "visibility", "Hidden")).rejects.toMatchObject({ code: "InvalidOperation" });
  const other = await at(sheets, ["add", "Dold"]);
  await set(other, "visibility", "VeryHidden");
  expect(await get(other, "visibility")).toBe("VeryHidden");
  await set(other, "visibility", "Hidden");
  expect(await get(other, "visibility")).toBe("Hidden");
  await expect(call(first, "delete")).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("values in another size than the range are refused, and one value goes into every cell", async () => {
  const cells = await range(open.book, "A1:B2");
  await expect(set(cells, "values", [[1, 2]])).rejects.toMatchObject({ code: "InvalidArgument" });
  await set(cells, "values", 7);
  expect(await valuesOf(open.book, "A1:B2")).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("whole columns have an address and no values", async () => {
  const columns = await range(open.book, "B:C");
  expect(await get(columns, "address")).toBe("Sheet1!B:C");
  expect(await get(columns, "rowCount")).toBe(1_048_576);
  expect(await get(columns, "values")).toBeNull();
});

test("cells of text format keep what is written as text", async () => {
  const cells = await range(open.book, "A1:A3");
  await set(cells, "numberFormat", [["@"], ["@"], ["General"]]);
  await set(cells, "values", [["007"], [12], ["007"]]);
  expect(await valuesOf(open.book, "A1:A3")).toEqual([["007"], ["12"], [7]]);
});

test("kinds of values are told apart, errors and empty texts included", async () => {
  const cells = await range(open.book, "A1:F1");
  await set(cells, "values", [["", "text", 1.5, true, "=1/0", '=""']]);
  await open.book.settle();
  expect(await get(cells, "valueTypes")).toEqual([
    ["Empty", "String", "Double", "Boolean", "Error", "String"],
  ]);
  expect(await get(cells, "values")).toEqual([["", "text", 1.5, true, "#DIV/0!", ""]]);
});

test("a number format shows in the text and not in the value; null leaves a cell's format alone", async () => {
  const cells = await range(open.book, "A1:B1");
  await set(cells, "values", [[1234.5, 0.4]]);
  await set(cells, "numberFormat", [["#,##0.00", "0%"]]);
  await set(cells, "numberFormat", [[null, "0.0%"]]);
  expect(await get(cells, "numberFormat")).toEqual([["#,##0.00", "0.0%"]]);
  expect(await get(cells, "text")).toEqual([["1,234.50", "40.0%"]]);
  await set(cells, "numberFormat", [["", null]]);
  expect(await get(cells, "numberFormat")).toEqual([["General", "0.0%"]]);
});

test("the used range spans what holds values, within a range or on the sheet, and a blank one is A1 or null", async () => {
  const sheet = await at(open.book.root, "worksheets", ["getItem", "Sheet1"]);
  expect(await call(sheet, "getUsedRangeOrNullObject", true)).toBeNull();
  expect(await get(await at(sheet, ["getUsedRange"]), "address")).toBe("Sheet1!A1");
  await set(await range(open.book, "B2"), "values", [[1]]);
  await set(await range(open.book, "D9"), "values", [["x"]]);
  await set(await at(await range(open.book, "K40"), "format", "fill"), "color", "#FF0000");
  expect(await get(await at(sheet, ["getUsedRange", true]), "address")).toBe("Sheet1!B2:D9");
  const column = await range(open.book, "D:D");
  expect(await get(await at(column, ["getUsedRange", true]), "address")).toBe("Sheet1!D9");
});

test("ranges are reached from a range", async () => {
  const cells = await range(open.book, "B2:D4");
  const addresses = await Promise.all(
    (
      [
        ["getCell", 0, 5],
        ["getRow", 1],
        ["getColumn", 2],
        ["getResizedRange", 1, -1],
        ["getOffsetRange", -1, 1],
        ["getBoundingRect", "F9"],
        ["getIntersectionOrNullObject", "C1:Z3"],
      ] as const
    ).map(async (step) => get(await at(cells, step), "address")),
  );
  expect(addresses).toEqual(
    ["G2", "B3:D3", "D2:D4", "B2:C5", "C1:E3", "B2:F9", "C2:D3"].map((address) => `Sheet1!${address}`),
  );
  expect(await call(cells, "getIntersectionOrNullObject", "F1:F2")).toBeNull();
  await expect(call(cells, "getOffsetRange", -2, 0)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a format that differs between the cells reads null", async () => {
  await set(await at(await range(open.book, "A1"), "format", "font"), "bold", true);
  expect(await get(await at(await range(open.book, "A1"), "format", "font"), "bold")).toBe(true);
  expect(await get(await at(await range(open.book, "A1:A2"), "format", "font"), "bold")).toBeNull();
  const format = await at(await range(open.book, "B:C"), "format");
  await set(format, "columnWidth", 90);
  expect(await get(format, "columnWidth")).toBe(90);
});

test("looks that are set are the looks that are read, and frozen rows and columns are told", async () => {
  const format = await at(await range(open.book, "A1:B2"), "format");
  const font = await at(format, "font");
  await set(font, "color", "#146486");
  await set(font, "size", 16);
  await set(format, "horizontalAlignment", "Right");
  await set(format, "wrapText", true);
  expect([await get(font, "color"), await get(font, "size")]).toEqual(["#146486", 16]);
  expect([await get(format, "horizontalAlignment"), await get(format, "wrapText")]).toEqual(["Right", true]);
  const panes = await at(open.book.root, "worksheets", ["getItem", "Sheet1"], "freezePanes");
  await call(panes, "freezeAt", await range(open.book, "A1:A4"));
  expect(await get(await at(panes, ["getLocationOrNullObject"]), "address")).toBe("Sheet1!A1:A4");
});

test("a protected sheet takes no values until it is unprotected", async () => {
  const protection = await at(open.book.root, "worksheets", ["getItem", "Sheet1"], "protection");
  await call(protection, "protect", null, null);
  expect(await get(protection, "protected")).toBe(true);
  await expect(set(await range(open.book, "A1"), "values", [[1]])).rejects.toMatchObject({
    code: "AccessDenied",
  });
  await call(protection, "unprotect", null);
  await set(await range(open.book, "A1"), "values", [[1]]);
  expect(await valuesOf(open.book, "A1")).toEqual([[1]]);
});

test("a table has columns by their headings, and a row added to it moves down what stands below", async () => {
  await set(await range(open.book, "A1:B4"), "values", [
    ["Namn", "Lön"],
    ["Anna", 30000],
    ["Bo", 31000],
    ["under", "tabellen"],
  ]);
  const table = await at(open.book.root, "tables", ["add", "Sheet1!A1:B3", true]);
  await call(await at(table, "rows"), "add", null, [["Cia", 32000]]);
  expect(await get(await at(table, ["getRange"]), "address")).toBe("Sheet1!A1:B4");
  expect(await valuesOf(open.book, "A4:B5")).toEqual([
    ["Cia", 32000],
    ["under", "tabellen"],
  ]);
  const column = await at(table, "columns", ["getItem", "lön"], ["getDataBodyRange"]);
  expect(await get(column, "values")).toEqual([[30000], [31000], [32000]]);
  const again = call(await at(open.book.root, "tables"), "add", "Sheet1!B2:C3", true);
  await expect(again).rejects.toMatchObject({ code: "InvalidArgument" });
});

test.each(["A1", "R1C1", "1st", "två ord"])("%s is no name", async (name) => {
  const adding = call(await at(open.book.root, "names"), "add", name, "=Sheet1!$A$1");
  await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a name follows its cells when rows are inserted", async () => {
  const names = await at(open.book.root, "names");
  await call(names, "add", "Sats", await range(open.book, "B2"));
  await call(await range(open.book, "1:1"), "insert", "Down");
  expect(await get(await at(names, ["getItem", "Sats"]), "formula")).toBe("=Sheet1!$B$3");
});

test("a chart is kept as it was described, with the series of its headings", async () => {
  await set(await range(open.book, "A1:C3"), "values", [
    ["", "Bidrag", "Egna"],
    ["2027", 1, 2],
    ["2028", 3, 4],
  ]);
  const charts = await at(open.book.root, "worksheets", ["getItem", "Sheet1"], "charts");
  const chart = await at(charts, ["add", "ColumnStacked", await range(open.book, "A1:C3"), "Columns"]);
  await set(chart, "name", "Finansiering");
  await set(await at(chart, "title"), "text", "Vem betalar");
  await set(await at(chart, "legend"), "position", "Bottom");
  await call(chart, "setPosition", "E2", "K20");
  const [series] = (await (await at(chart, "series")).items?.()) ?? [];
  if (series === undefined) throw new Error("no series");
  expect(await get(series, "name")).toBe("Bidrag");
  await call(await at(series, "format", "fill"), "setSolidColor", "#146486");
  expect(open.book.charts()).toMatchObject([
    { name: "Finansiering", type: "ColumnStacked", position: { from: "E2", to: "K20" } },
  ]);
  expect(open.book.charts()[0]?.settings.get("title.text")).toBe("Vem betalar");
  await call(await at(charts, ["getItem", "finansiering"]), "delete");
  expect(await call(charts, "getItemOrNullObject", "Finansiering")).toBeNull();
});

test("an edit is undone and done again", async () => {
  await set(await range(open.book, "A1"), "values", [[1]]);
  await set(await range(open.book, "A1"), "values", [[2]]);
  await open.book.undo();
  expect(await valuesOf(open.book, "A1")).toEqual([[1]]);
  await open.book.redo();
  expect(await valuesOf(open.book, "A1")).toEqual([[2]]);
});
