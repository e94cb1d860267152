import { type Language } from "../workbook/layout";
import { chartPlaces, chartTables, type WorkbookCells } from "../workbook/model";
import { CHARTS, drawChart } from "./chartForms";
import { putChartTable } from "./putChartTable";
import { type ReadBook } from "./bookIn";
import { inExcel } from "./run";

/** Draws the native charts on Översikt; those drawn before are replaced, never stacked. */
export function addCharts(book: ReadBook): Promise<void> {
  return inExcel((context) => drawCharts(context, book.cells, book.language));
}

/** Draws the charts of figures that stand where `cells` has them; a chart whose figures are gone is left out. */
export async function drawCharts(
  context: Excel.RequestContext,
  cells: WorkbookCells,
  language: Language,
): Promise<void> {
  const places = chartPlaces(cells);
  if (places === undefined) return;
  const sheet = context.workbook.worksheets.getItem(places.sheet);
  const protection = sheet.protection.load("protected");
  const charts = sheet.charts.load("items/name");
  await context.sync();
  const { protected: isProtected } = protection;
  if (isProtected) protection.unprotect();
  for (const chart of charts.items) if (CHARTS.some(({ name }) => name === chart.name)) chart.delete();
  const tables = chartTables(places, language);
  CHARTS.forEach((form, position) => {
    const table = tables[form.table];
    if (table === undefined) return;
    putChartTable(sheet, table);
    drawChart(sheet, table, form, { position, language });
  });
  if (isProtected) protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  await context.sync();
}
