import { openSmallBook } from "../../support/embedded/openSmallBook";

const cells = (context: Excel.RequestContext, sheet = "Kostnader", rows = 2, columns = 2): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns);

const valuesOf = ({ values }: Excel.Range): unknown => values;

test("an error carries its code, its place and the statement, and the batch stops there", async () => {
  const { page, run, sheets } = await openSmallBook(["Kostnader"]);
  const failing = run(async (context) => {
    const range = cells(context);
    range.values = [[1]];
    context.workbook.worksheets.add("Efter");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values", statement: "rangeByIndexes.values = ...;" },
  });
  await expect(failing).rejects.toBeInstanceOf(page.office.OfficeExtension.Error);
  expect(sheets.map(({ name }) => name)).toEqual(["Kostnader"]);
});

test("what came before the error has been done", async () => {
  const { page, run, sheets } = await openSmallBook(["Kostnader"]);
  const { itemNotFound } = page.office.Excel.ErrorCodes;
  const failing = run(async (context) => {
    context.workbook.worksheets.add("Före");
    context.workbook.worksheets.getItem("Saknas").load("name");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: itemNotFound });
  expect(sheets.map(({ name }) => name)).toEqual(["Kostnader", "Före"]);
});

test("what the host does not have it refuses, with the class and the member", async () => {
  const { run, wire } = await openSmallBook(["Kostnader"]);
  await expect(
    run(async (context) => {
      context.workbook.worksheets.getItem("Kostnader").charts.load("items/name");
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: "NotImplemented",
    message: "The embedded host does not read Worksheet.charts.",
  });
  expect(wire.notImplemented()).toEqual(["Worksheet.charts"]);
});

test("a property that is not loaded is refused by Office.js itself", async () => {
  const { run } = await openSmallBook(["Kostnader"]);
  await expect(
    run(async (context) => {
      const range = cells(context);
      await context.sync();
      return valuesOf(range);
    }),
  ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a fault of the host's own reaches the add-in as a general exception, and the host tells of it", async () => {
  const { faults, run } = await openSmallBook(["Kostnader"]);
  const failing = run(async (context) => {
    cells(context).load("broken");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "GeneralException" });
  await expect(failing).rejects.toThrow("a fault of the host");
  expect(faults).toHaveLength(1);
});
