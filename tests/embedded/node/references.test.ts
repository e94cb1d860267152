import { openSmallBook } from "../../support/embedded/openSmallBook";

const cells = (context: Excel.RequestContext, sheet = "Kostnader", rows = 2, columns = 2): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns);

test("a range lives on after a sync by its reference, and is let go when the run ends", async () => {
  const { run, wire } = await openSmallBook(["Kostnader"]);
  await run(async (context) => {
    const range = cells(context);
    await context.sync();
    expect(wire.held()).toBe(1);
    range.values = [
      [1, 2],
      [3, 4],
    ];
    const last = range.getRow(1).load("values");
    await context.sync();
    expect(last.values).toEqual([[3, 4]]);
  });
  await wire.idle();
  expect(wire.held()).toBe(0);
});

test("a tracked range is held beyond its run, until it is let go", async () => {
  const { page, run, wire } = await openSmallBook(["Kostnader"]);
  const kept = await run(async (context) => {
    const range = cells(context);
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await wire.idle();
  expect(wire.held()).toBe(1);
  await page.office.Excel.run(kept, async (context) => {
    kept.load("rowIndex");
    await context.sync();
    expect(kept.rowIndex).toBe(0);
    kept.untrack();
    await context.sync();
  });
  await wire.idle();
  expect(wire.held()).toBe(0);
});
