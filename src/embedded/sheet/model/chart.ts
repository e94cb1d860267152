import { type Area } from "./address";

/** A chart as the add-in described it. Nothing is drawn: Excel shows it. */
export interface Chart {
  readonly id: string;
  readonly worksheetId: string;
  name: string;
  type: string;
  readonly source: { readonly worksheetId: string; readonly area: () => Area };
  readonly seriesBy: string;
  /** What was set, by path: `title.text`, `legend.position`. */
  readonly settings: Map<string, string | number | boolean>;
  readonly series: ChartSeries[];
  /** The cells that it covers, where setPosition said so. */
  position?: { readonly from: string; readonly to: string };
}

export interface ChartSeries {
  name: string;
  readonly settings: Map<string, string | number | boolean>;
}
