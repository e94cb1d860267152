import { COLOURS, NUMBER_FORMATS } from "../workbook/layout";
import { type ChartTable } from "../workbook/model";

/** Points; an amount of nine figures fits. */
const COLUMN_WIDTHS = { labels: 150, figures: 96 } as const;

/** The cells of a chart's table on its sheet. */
export function rangeOfTable(sheet: Excel.Worksheet, { row, column, cells }: ChartTable): Excel.Range {
  return sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
}

/** Writes a chart's table. */
export function putChartTable(sheet: Excel.Worksheet, table: ChartTable): void {
  const { cells, formats } = table;
  const [labels, figures] = formats.map((format) => (format === "text" ? "General" : NUMBER_FORMATS[format]));
  const range = rangeOfTable(sheet, table);
  range.numberFormat = cells.map((row) => row.map((_, column) => (column === 0 ? labels : figures)));
  range.formulas = cells.map((row) => [...row]);
  range.format.columnWidth = COLUMN_WIDTHS.figures;
  const heading = range.getRow(0);
  heading.format.font.bold = true;
  heading.format.font.color = `#${COLOURS.heading}`;
  heading.format.fill.color = `#${COLOURS.headingFill}`;
  heading.format.horizontalAlignment = Excel.HorizontalAlignment.right;
  const title = range.getCell(0, 0);
  title.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  title.format.columnWidth = COLUMN_WIDTHS.labels;
}
