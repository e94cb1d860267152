import { type HostObject } from "../../wire/hostObject";
import { type Chart } from "../model/chart";
import { columnsOf, mapArea, rowsOf } from "../model/area";
import { readerOf } from "../model/cellValue";
import { type OpenWorkbook, univerSheet } from "../model/openWorkbook";
import { chartObject } from "./chartObject";
import { text } from "./given";
import { itemMethods } from "./itemMethods";
import { handleOf, type RangeHandle } from "./rangeHandle";
import { isSameName } from "./sheetName";

/** Excel.ChartCollection of a worksheet: a list of what the add-in described, with nothing drawn. */
export function chartsObject(open: OpenWorkbook, sheetId: string): HostObject {
  const { charts } = open.kept.of(sheetId);
  const find = (key: string): HostObject | null => {
    const found = charts.find(({ id, name }) => id === key || isSameName(name, key));
    return found === undefined ? null : chartObject(open, found);
  };
  return {
    className: "ChartCollection",
    scalars: ["count"],
    items: () => charts.map((chart) => chartObject(open, chart)),
    properties: { count: { get: () => charts.length } },
    methods: {
      ...itemMethods((key) => find(text(key))),
      getCount: () => charts.length,
      add: (type, source, seriesBy) => {
        univerSheet(open, sheetId);
        const chart = describedChart(open, sheetId, text(type), handleOf(source), seriesBy ?? "Auto");
        charts.push(chart);
        return chartObject(open, chart);
      },
    },
  };
}

let made = 0;

function describedChart(
  open: OpenWorkbook,
  worksheetId: string,
  type: string,
  source: RangeHandle,
  given: Parameters<typeof text>[0],
): Chart {
  const number = ++made;
  const seriesBy = text(given);
  return {
    id: `chart-${number}`,
    worksheetId,
    name: `Chart ${number}`,
    type,
    source: { worksheetId: source.sheetId, area: source.at },
    seriesBy,
    settings: new Map(),
    series: seriesNames(open, source, seriesBy).map((name) => ({ name, settings: new Map() })),
  };
}

/** The headings of the series. Auto: as many series as the shorter side has, as Excel chooses. */
function seriesNames(open: OpenWorkbook, source: RangeHandle, seriesBy: string): readonly string[] {
  const area = source.at();
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && rowsOf(area) < columnsOf(area));
  const reader = readerOf(open, univerSheet(open, source.sheetId));
  const headings = byRows
    ? mapArea({ ...area, right: area.left }, reader.value).flat()
    : mapArea({ ...area, bottom: area.top }, reader.value).flat();
  return headings.slice(1).map(String);
}
