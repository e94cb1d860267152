import { z } from "zod";
import { type EventEntry, type HostObject } from "../../../src/embedded/wire/hostObject";
import { at, call, openBook, range, set, type TestBook } from "./support/workbook";

let open: TestBook;
let entries: EventEntry[];
let sheet: HostObject;

beforeEach(async () => {
  open = openBook();
  entries = [];
  open.book.onEvents((more) => entries.push(...more));
  sheet = await at(open.book.root, "worksheets", ["getItem", "Sheet1"]);
});

afterEach(() => {
  open.close();
});

const details = z.object({ address: z.string().optional(), changeType: z.string().optional() });

/** What has been told when all that was done is done. */
async function told(): Promise<unknown[][]> {
  await open.book.settle();
  await new Promise((resolve) => setTimeout(resolve, 0));
  return entries.map(({ messageType, targetId, message }) => {
    const { address, changeType } = details.parse(JSON.parse(message || "{}"));
    return [messageType, targetId === sheet.id ? "sheet" : targetId, changeType, address];
  });
}

test("an edit is told once to the worksheet and once to the collection, with its address", async () => {
  await call(sheet, "_RegisterDataChangedEvent");
  await call(await at(open.book.root, "worksheets"), "_RegisterDataChangedEvent");
  await set(await range(open.book, "B2:C3"), "values", [
    [1, null],
    [null, 2],
  ]);
  expect(await told()).toEqual([
    [10, "sheet", "RangeEdited", "B2:C3"],
    [10, "Workbook", "RangeEdited", "B2:C3"],
  ]);
});

test("neither recalculated cells nor styles nor number formats are changes", async () => {
  await set(await range(open.book, "B1"), "formulas", [["=A1*2"]]);
  await call(sheet, "_RegisterDataChangedEvent");
  await set(await range(open.book, "A1"), "values", [[4]]);
  await set(await at(await range(open.book, "A1"), "format", "fill"), "color", "#FF0000");
  await set(await range(open.book, "A1"), "numberFormat", [["0.00"]]);
  expect(await told()).toEqual([[10, "sheet", "RangeEdited", "A1"]]);
});

test("rows that come and go are told as such", async () => {
  await call(sheet, "_RegisterDataChangedEvent");
  await call(await range(open.book, "3:4"), "insert", "Down");
  await call(await range(open.book, "B:B"), "delete", "Left");
  const changes = (await told()).filter(([type]) => type === 10);
  expect(changes).toEqual([
    [10, "sheet", "RowInserted", "3:4"],
    [10, "sheet", "ColumnDeleted", "B:B"],
  ]);
});

test("nothing is told to those who have stopped listening", async () => {
  await call(sheet, "_RegisterDataChangedEvent");
  await call(sheet, "_UnregisterDataChangedEvent");
  await set(await range(open.book, "A1"), "values", [[1]]);
  expect(await told()).toEqual([]);
});

test("a sheet that comes to the front is told, and so is a selection", async () => {
  const sheets = await at(open.book.root, "worksheets");
  const extra = await at(sheets, ["add", "Extra"]);
  await call(sheets, "_RegisterActivatedEvent");
  await call(sheets, "_RegisterSelectionChangedEvent");
  await call(extra, "activate");
  await call(await range(open.book, "C5", "Extra"), "select");
  const all = await told();
  expect(all.filter(([type]) => type === 11)).toEqual([[11, "Workbook", undefined, undefined]]);
  expect(all.at(-1)?.slice(0, 2)).toEqual([14, "Workbook"]);
});
