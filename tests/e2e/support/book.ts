import { type Frame } from "playwright-core";
import { RESULT_NAMES } from "../../../src/workbook/layout";
import { kr } from "../../support/projectBuilder";

/** The results of the open workbook as the add-in reads them through Office.js, once all is calculated; amounts as whole öre. */
export async function figures(pane: Frame): Promise<Record<string, number | undefined>> {
  const values = await pane.evaluate(
    (names) =>
      Excel.run(async (context) => {
        const ranges = names.map((name) => context.workbook.names.getItem(name).getRange());
        for (const range of ranges) range.load("values");
        await context.sync();
        return ranges.map((range): unknown => range.values[0]?.[0]);
      }),
    Object.values(RESULT_NAMES),
  );
  return Object.fromEntries(
    Object.keys(RESULT_NAMES).map((id, index) => {
      const value = values[index];
      if (typeof value !== "number") return [id, undefined];
      return [id, id.endsWith("Share") ? Number(value.toFixed(9)) : kr(value.toFixed(2))];
    }),
  );
}

/** Makes a cell the active one, as a click on it would. */
export async function select(pane: Frame, sheet: string, address: string): Promise<void> {
  await pane.evaluate(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.activate();
        worksheet.getRange(cell).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );
}

/** What a cell holds once all is calculated. */
export async function valueOf(pane: Frame, sheet: string, address: string): Promise<unknown> {
  return pane.evaluate(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cell).load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    [sheet, address] as const,
  );
}

/** Resolves when the cell holds something. */
export async function untilFilled(pane: Frame, sheet: string, address: string): Promise<void> {
  await pane.waitForFunction(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cell).load("values");
        await context.sync();
        return range.values[0]?.[0] !== "";
      }),
    [sheet, address] as const,
  );
}

/** An empty sheet of that name, shown. */
export async function addSheet(pane: Frame, name: string): Promise<void> {
  await pane.evaluate(
    (added) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(added).activate();
        await context.sync();
      }),
    name,
  );
}

/** A chart of the sheet's first cells, as the add-in makes them. */
export async function addChart(pane: Frame, sheet: string, title: string): Promise<void> {
  await pane.evaluate(
    ([name, text]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.charts.add("Line", worksheet.getRange("A1:A2"), "Auto").title.text = text;
        await context.sync();
      }),
    [sheet, title] as const,
  );
}

/** All that a sheet holds, as one text to compare. */
export async function valuesOf(pane: Frame, sheet: string): Promise<string> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange().load("values");
        await context.sync();
        return JSON.stringify(used.values);
      }),
    sheet,
  );
}

/** The selected cell, `Personal!E12`. */
export async function selected(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );
}

/** The formula of a cell, in English. */
export async function formulaOf(pane: Frame, sheet: string, address: string): Promise<unknown> {
  return pane.evaluate(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cell).load("formulas");
        await context.sync();
        return range.formulas[0]?.[0] as unknown;
      }),
    [sheet, address] as const,
  );
}

/** Resolves when the table has that many rows below its headings. */
export async function untilTableHas(pane: Frame, table: string, rows: number): Promise<void> {
  await pane.waitForFunction(
    ([name, wanted]) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem(name).getDataBodyRange().load("rowCount");
        await context.sync();
        return body.rowCount === wanted;
      }),
    [table, rows] as const,
  );
}
