import { type Action } from "../../../src/embedded/wire/protocol";
import { openSmallBook } from "../../support/embedded/openSmallBook";

const cells = (context: Excel.RequestContext, sheet = "Kostnader", rows = 2, columns = 2): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns);

const loadAll = (sheet: Excel.Worksheet): Excel.Worksheet => sheet.load({ $all: true });

test("what is written in a batch is read in the same batch", async () => {
  const { run } = await openSmallBook(["Kostnader"]);
  await run(async (context) => {
    const range = cells(context);
    range.values = [
      [1, "a"],
      [true, ""],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [1, "a"],
      [true, ""],
    ]);
  });
});

test("a load gives nested objects, and the scalars where it asks for all", async () => {
  const { run } = await openSmallBook(["Kostnader"]);
  await run(async (context) => {
    const range = cells(context);
    range.format.fill.color = "#FFE699";
    range.load("rowIndex,format/fill/color,worksheet/name");
    const sheet = context.workbook.worksheets.getItem("Kostnader");
    loadAll(sheet);
    await context.sync();
    expect([range.rowIndex, range.format.fill.color, range.worksheet.name]).toEqual([
      0,
      "#FFE699",
      "Kostnader",
    ]);
    expect(sheet.toJSON()).toEqual({ id: "{1}", name: "Kostnader" });
  });
});

test("a collection gives its items, from one of them and so many of them", async () => {
  const { run } = await openSmallBook(["Ett", "Två", "Tre", "Fyra"]);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, $skip: 1, $top: 2 });
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Två", "Tre"]);
    expect(count).toMatchObject({ value: 4 });
  });
});

test("an item of a collection is found again by its id, also when it has been renamed", async () => {
  const { run, sheets } = await openSmallBook(["Ett", "Två"]);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const [, second] = worksheets.items;
    second?.set({ name: "Andra" });
    await context.sync();
    second?.getRangeByIndexes(0, 0, 1, 1).set({ values: [[7]] });
    await context.sync();
  });
  expect(sheets.map(({ name }) => name)).toEqual(["Ett", "Andra"]);
  expect(sheets[1]?.cells.get("0,0")).toBe(7);
});

test("a new worksheet is added once, however many objects hang on it", async () => {
  const { run, sheets } = await openSmallBook(["Ett"]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Ny");
    sheet.getRangeByIndexes(0, 0, 1, 1).values = [[1]];
    sheet.getRangeByIndexes(1, 0, 1, 1).values = [[2]];
    await context.sync();
    sheet.getRangeByIndexes(2, 0, 1, 1).values = [[3]];
    await context.sync();
  });
  expect(sheets.map(({ name }) => name)).toEqual(["Ett", "Ny"]);
  expect([...(sheets[1]?.cells.values() ?? [])]).toEqual([1, 2, 3]);
});

test("what is missing is a null object, and so is all that hangs on it", async () => {
  const { run } = await openSmallBook(["Kostnader"]);
  await run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Saknas");
    const below = missing.getRangeByIndexes(0, 0, 1, 1);
    below.load("values");
    const found = context.workbook.worksheets.getItemOrNullObject("Kostnader").load("name");
    missing.delete();
    await context.sync();
    expect([missing, below]).toMatchObject([{ isNullObject: true }, { isNullObject: true }]);
    expect(found).toMatchObject({ isNullObject: false, name: "Kostnader" });
  });
});

test("60,000 cells arrive whole, although Office.js sends them in pieces", async () => {
  const { run, sheets, wire } = await openSmallBook(["Kostnader"]);
  const values = Array.from({ length: 3000 }, (_, i) => Array.from({ length: 20 }, (__, j) => i * 20 + j));
  await run(async (context) => {
    cells(context, "Kostnader", 3000, 20).values = values;
    await context.sync();
  });
  expect(sheets[0]?.cells.size).toBe(60_000);
  expect(sheets[0]?.cells.get("2999,19")).toBe(59_999);
  expect(wire.record()).toContainEqual({ className: "Range", member: "_ValidateArraySize", kind: "call" });
});

test("batches run one at a time, in the order that they were sent", async () => {
  const { run, sheets } = await openSmallBook(["Kostnader"]);
  await Promise.all(
    [1, 2, 3].map((row) =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem("Kostnader").getRangeByIndexes(row, 0, 1, 1);
        range.values = [[row]];
        await context.sync();
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([[row]]);
      }),
    ),
  );
  expect(sheets[0]?.cells.size).toBe(3);
});

test("merged undo changes nothing of what Office.js sends", async () => {
  const sent = async (options: Excel.RunOptions): Promise<readonly Action[]> => {
    const actions: Action[] = [];
    const { run } = await openSmallBook(["Kostnader"], {
      onRequest: ({ message }) => void actions.push(...message.body.Actions),
    });
    await run(options, async (context) => {
      cells(context).load("values");
      await context.sync();
    });
    return actions.filter(({ Name }) => Name !== "NotifyActionHandlerReady");
  };
  expect(await sent({ mergeUndoGroup: true })).toEqual(await sent({}));
});

test("nothing is asked for outside the folders on disk", async () => {
  const { page } = await openSmallBook(["Kostnader"]);
  expect(page.unanswered()).toEqual([]);
  expect(page.requests()).toHaveLength(3);
});
