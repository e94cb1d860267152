import { type HostObject, type Property } from "../../wire/hostObject";
import { type Chart, type ChartSeries } from "../model/chart";
import { areaText } from "../model/address";
import { type OpenWorkbook, univerSheet } from "../model/openWorkbook";
import { invalidArgument, notFound } from "../model/refusals";
import { isOmitted, text, whole } from "./given";
import { handleOf, mayChange } from "./rangeHandle";

type Settings = Map<string, string | number | boolean>;

/** Excel.Chart: keeps what is set; Excel draws it. */
export function chartObject(open: OpenWorkbook, chart: Chart): HostObject {
  const { settings, worksheetId } = chart;
  return {
    className: "Chart",
    id: chart.id,
    scalars: ["height", "id", "left", "name", "top", "width"],
    properties: {
      id: { get: () => chart.id },
      name: {
        get: () => chart.name,
        set: (given) => {
          chart.name = text(given);
        },
      },
      chartType: {
        get: () => chart.type,
        set: (given) => {
          chart.type = text(given);
        },
      },
      ...kept(settings, "", { height: 0, width: 0, top: 0, left: 0 }),
      worksheet: { get: () => open.objects.worksheet(worksheetId) },
      title: { get: () => part("ChartTitle", settings, "title.", { text: "", visible: true }) },
      legend: { get: () => part("ChartLegend", settings, "legend.", { position: "Right", visible: true }) },
      axes: { get: () => axes(settings) },
      series: { get: () => seriesCollection(chart) },
    },
    methods: {
      setPosition: (from, to) => {
        chart.position = { from: cellText(from), to: isOmitted(to) ? "" : cellText(to) };
      },
      delete: () => {
        univerSheet(open, worksheetId);
        mayChange(open, worksheetId);
        const { charts } = open.kept.of(worksheetId);
        const index = charts.indexOf(chart);
        if (index < 0) throw notFound();
        charts.splice(index, 1);
      },
    },
  };
}

function cellText(given: Parameters<typeof handleOf>[0]): string {
  return typeof given === "string" ? given : areaText(handleOf(given).at());
}

/** Properties that are kept as they are set; those not set read as the default. */
function kept(
  settings: Settings,
  path: string,
  defaults: Readonly<Record<string, string | number | boolean>>,
): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, start]): [string, Property] => [
      name,
      {
        get: () => settings.get(path + name) ?? start,
        set: (given) => {
          if (typeof given !== typeof start || given === null || typeof given === "object") {
            throw invalidArgument();
          }
          settings.set(path + name, given);
        },
      },
    ]),
  );
}

function part(
  className: string,
  settings: Settings,
  path: string,
  defaults: Readonly<Record<string, string | number | boolean>>,
): HostObject {
  return {
    className,
    scalars: Object.keys(defaults),
    properties: {
      ...kept(settings, path, defaults),
      format: { get: () => formatPart(settings, `${path}format.`) },
    },
    methods: {},
  };
}

function formatPart(settings: Settings, path: string): HostObject {
  return {
    className: "ChartFormat",
    properties: {
      fill: { get: () => fillPart(settings, `${path}fill.`) },
      line: {
        get: () =>
          part("ChartLineFormat", settings, `${path}line.`, {
            color: "#000000",
            weight: 1,
            lineStyle: "Continuous",
          }),
      },
      font: {
        get: () => part("ChartFont", settings, `${path}font.`, { color: "#000000", size: 10, bold: false }),
      },
    },
    methods: {},
  };
}

function fillPart(settings: Settings, path: string): HostObject {
  return {
    className: "ChartFill",
    properties: {},
    methods: {
      setSolidColor: (given) => {
        settings.set(`${path}color`, text(given));
      },
      clear: () => {
        settings.delete(`${path}color`);
      },
    },
  };
}

function axes(settings: Settings): HostObject {
  const axis = (name: string): Property => ({
    get: () => axisPart(settings, `axes.${name}.`),
  });
  return {
    className: "ChartAxes",
    properties: { categoryAxis: axis("categoryAxis"), valueAxis: axis("valueAxis") },
    methods: {},
  };
}

function axisPart(settings: Settings, path: string): HostObject {
  const axis = part("ChartAxis", settings, path, {
    visible: true,
    numberFormat: "General",
    displayUnit: "None",
  });
  return {
    ...axis,
    properties: {
      ...axis.properties,
      title: { get: () => part("ChartAxisTitle", settings, `${path}title.`, { text: "", visible: false }) },
    },
  };
}

function seriesCollection({ series }: Chart): HostObject {
  const object = (one: ChartSeries): HostObject => {
    const { settings } = one;
    const common = part("ChartSeries", settings, "", { chartType: "", hasDataLabels: false, gapWidth: 150 });
    return {
      ...common,
      scalars: ["name"],
      properties: {
        ...common.properties,
        name: {
          get: () => one.name,
          set: (given) => {
            one.name = text(given);
          },
        },
      },
    };
  };
  return {
    className: "ChartSeriesCollection",
    scalars: ["count"],
    items: () => series.map(object),
    properties: { count: { get: () => series.length } },
    methods: {
      getCount: () => series.length,
      getItemAt: (given) => {
        const found = series[whole(given)];
        if (found === undefined) throw notFound();
        return object(found);
      },
    },
  };
}
