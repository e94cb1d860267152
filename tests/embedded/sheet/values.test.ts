import { type TestBook, at, call, get, openBook, range, set, valuesOf } from "./support/workbook";

let open: TestBook;

beforeEach(() => {
  open = openBook();
});

afterEach(() => {
  open.close();
});

test("what is written is read back, and a formula gives its result", async () => {
  await set(await range(open.book, "A1:B2"), "values", [
    [1, "två"],
    [true, "=A1*2"],
  ]);
  expect(await valuesOf(open.book, "A1:B2")).toEqual([
    [1, "två"],
    [true, 2],
  ]);
  expect(await get(await range(open.book, "B2"), "formulas")).toEqual([["=A1*2"]]);
});

test("null leaves a cell alone and an empty text clears it", async () => {
  await set(await range(open.book, "A1:C1"), "values", [[1, 2, 3]]);
  await set(await range(open.book, "A1:C1"), "values", [[null, "", 4]]);
  expect(await valuesOf(open.book, "A1:C1")).toEqual([[1, "", 4]]);
});

test.each([
  ["12", 12],
  ["-3.5", -3.5],
  ["1,234.5", 1234.5],
  ["40%", 0.4],
  ["2026-03-01", 46082],
  ["TRUE", true],
  ["'12", "12"],
  ["1,5", "1,5"],
  ["Kista 3", "Kista 3"],
  ["2026-02-31", "2026-02-31"],
])("the text %s becomes what Excel makes of it when typed", async (text, value) => {
  await set(await range(open.book, "A1"), "values", [[text]]);
  expect(await valuesOf(open.book, "A1")).toEqual([[value]]);
});

test("a table made of cells is found by name and refers to them", async () => {
  await set(await range(open.book, "A1:B3"), "values", [
    ["Namn", "Lön"],
    ["Anna", 30000],
    ["Bo", 31000],
  ]);
  const table = await at(open.book.root, "tables", ["add", "Sheet1!A1:B3", true]);
  await set(table, "name", "Staff");
  const found = await at(open.book.root, "tables", ["getItem", "staff"]);
  expect(await get(await at(found, ["getDataBodyRange"]), "address")).toBe("Sheet1!A2:B3");
  await set(await range(open.book, "D1"), "formulas", [["=SUM(Staff[Lön])"]]);
  expect(await valuesOf(open.book, "D1")).toEqual([[61000]]);
  await call(found, "resize", "A1:B4");
  expect(await get(await at(found, ["getRange"]), "address")).toBe("Sheet1!A1:B4");
});

test("a name stands for its cells", async () => {
  await call(await at(open.book.root, "names"), "add", "Sats", await range(open.book, "B2"));
  await set(await range(open.book, "B2"), "values", [[0.4]]);
  await set(await range(open.book, "B3"), "values", [["=Sats*10"]]);
  expect(await valuesOf(open.book, "B3")).toEqual([[4]]);
  const name = await at(open.book.root, "names", ["getItem", "sats"]);
  expect(await get(name, "formula")).toBe("=Sheet1!$B$2");
});

test("a range follows rows that are inserted above it", async () => {
  const cells = await range(open.book, "A5:B6");
  await call(await range(open.book, "2:3"), "insert", "Down");
  expect(await get(cells, "address")).toBe("Sheet1!A7:B8");
  await call(await range(open.book, "A1:A2"), "insert", "Right");
  expect(await get(cells, "address")).toBe("Sheet1!A7:B8");
  await call(await range(open.book, "7:20"), "delete", "Up");
  await expect(get(cells, "address")).rejects.toMatchObject({ code: "InvalidReference" });
});
