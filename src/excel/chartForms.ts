import { type Bilingual } from "../law";
import { type Language } from "../workbook/layout";
import { type ChartTable, type ChartTables } from "../workbook/model";
import { rangeOfTable } from "./putChartTable";

interface ChartForm {
  /** What the chart is known by when it is drawn again. */
  readonly name: string;
  readonly table: keyof ChartTables;
  readonly type: "BarStacked" | "ColumnStacked" | "Line";
  readonly seriesBy: "Rows" | "Columns";
  readonly title: Bilingual;
  /** Of the series in their order, as the pane has them. */
  readonly colours: readonly string[];
}

/**
 * The charts of Översikt, from top to bottom. Office.js can give a chart no alternative text: the title says what it
 * shows, and the table that it is drawn from stands beside it.
 */
export const CHARTS: readonly ChartForm[] = [
  {
    name: "DelfinPayers",
    table: "payers",
    type: "BarStacked",
    seriesBy: "Rows",
    title: { sv: "Vem betalar, kronor", en: "Who pays, kronor" },
    // ESF, the owner's cash, cash of others, participants' pay, contributions in kind: the order of the sheet.
    colours: ["#004271", "#6945b1", "#2b8ea9", "#bd793a", "#651a33"],
  },
  {
    name: "DelfinCosts",
    table: "costs",
    type: "ColumnStacked",
    seriesBy: "Rows",
    title: { sv: "Kostnadsslag per år, kronor", en: "Cost types by year, kronor" },
    colours: ["#404040", "#6e6e6e", "#949494", "#bd793a", "#651a33"],
  },
  {
    name: "DelfinBalance",
    table: "balance",
    type: "Line",
    seriesBy: "Columns",
    title: { sv: "Saldo per månad, kronor", en: "Balance by month, kronor" },
    colours: ["#003349"],
  },
];

/** Cells that a chart covers, below the tables of who pays and of costs. */
const PLACE = { row: 18, column: 5, rows: 16, columns: 6 } as const;

/** Draws a chart of its table, below those before it. */
export function drawChart(
  sheet: Excel.Worksheet,
  table: ChartTable,
  { name, type, seriesBy, title, colours }: ChartForm,
  { position, language }: { readonly position: number; readonly language: Language },
): void {
  const chart = sheet.charts.add(type, rangeOfTable(sheet, table), seriesBy);
  chart.name = name;
  chart.title.text = title[language];
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const top = PLACE.row + position * (PLACE.rows + 1);
  chart.setPosition(
    sheet.getRangeByIndexes(top, PLACE.column, 1, 1),
    sheet.getRangeByIndexes(top + PLACE.rows - 1, PLACE.column + PLACE.columns - 1, 1, 1),
  );
  colours.forEach((colour, index) => {
    const { format } = chart.series.getItemAt(index);
    if (type === "Line") format.line.color = colour;
    else format.fill.setSolidColor(colour);
  });
}
