import { createHost } from "../../support/embedded";
import { openSmallBook } from "../../support/embedded/openSmallBook";

const cells = (context: Excel.RequestContext, sheet = "Kostnader", rows = 2, columns = 2): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns);

test("an add-in hears of a change, until it listens no longer", async () => {
  const { page, run } = await openSmallBook(["Kostnader"]);
  const heard: string[] = [];
  const write = (value: number): Promise<void> =>
    run(async (context) => {
      cells(context, "Kostnader", 1, 1).values = [[value]];
      await context.sync();
    });
  const handler = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kostnader");
    const added = sheet.onChanged.add((change) => {
      heard.push(`${change.worksheetId} ${change.address}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await write(1);
  expect(heard).toEqual(["{1} A1"]);
  await page.office.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write(2);
  expect(heard).toEqual(["{1} A1"]);
});

test("an add-in hears what is selected on any worksheet, until it listens no longer", async () => {
  const host = await createHost();
  try {
    const heard: string[] = [];
    const select = (row: number): Promise<void> =>
      host.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(row, 0, 1, 1).select();
        await context.sync();
      });
    const handler = await host.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await select(3);
    await host.settle();
    expect(heard).toEqual(["A4"]);
    await host.office.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await select(4);
    await host.settle();
    expect(heard).toEqual(["A4"]);
  } finally {
    host.close();
  }
});
