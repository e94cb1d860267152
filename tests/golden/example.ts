import { readFileSync } from "node:fs";
import { join } from "node:path";

import { amountInMonth, type LineCost, type Project } from "../../src/budget";
import { type Calculation, calculate } from "../../src/funding";
import { oreToText } from "../../src/money";
import { readProject, type Report, reportJson } from "../../src/project-file";

export const EXAMPLES = [
  "vagen-ut",
  "steget-vidare",
  "inkluderande-rehabilitering",
  "kunskapsutveckling",
  "samspelet",
] as const;
export type ExampleId = (typeof EXAMPLES)[number];

export interface Example {
  readonly project: Project;
  readonly calculation: Calculation;
  readonly report: Report;
}

/** Reads and calculates an example. @throws Error with the reader's problems where it refuses the file. */
export function example(id: ExampleId): Example {
  const reading = readProject(text("../../examples", `${id}.delfin.json`));
  if (!reading.ok) throw new Error(`${id} cannot be read: ${JSON.stringify(reading)}`);
  const { project } = reading;
  const calculation = calculate(project);
  return { project, calculation, report: reportJson(project, calculation) };
}

/** A figure, or several of one row by their keys, and how it was worked out from the inputs by hand. */
export interface WorkedFigure {
  readonly what: string;
  readonly at: readonly string[];
  readonly is: string | Readonly<Record<string, string | number>>;
  readonly byHand: readonly string[];
}

/** The worked figures of an example. */
export function workedFigures(id: ExampleId): readonly WorkedFigure[] {
  return JSON.parse(text(id, "figures.json")) as readonly WorkedFigure[];
}

/** What the engine says at the place that a worked figure names: a text, or a row of texts. */
export function calculatedAt({ calculation, report }: Example, place: readonly string[]): unknown {
  return place.reduce<unknown>(
    (found, key) => (isTable(found) ? found[key] : undefined),
    tables(calculation, report),
  );
}

/** The report with its lists as tables, the lines of the budget, and the parts of the financing by name. */
function tables({ budget }: Calculation, report: Report): Record<string, unknown> {
  const { financing, cashFlow, load } = report;
  return {
    ...report,
    months: keyed(report.months, ({ month }) => month),
    cashFlow: keyed(cashFlow?.months ?? [], ({ month }) => month),
    liquidityNeed: cashFlow?.liquidityNeed,
    bounds: Object.fromEntries(financing.grantBounds.map(({ bound, amount }) => [bound, amount])),
    fundingOf: financing.byOrganisation,
    cashOf: Object.fromEntries(Object.entries(financing.byOrganisation).map(([id, { cash }]) => [id, cash])),
    load: Object.fromEntries(load.map((one) => [`${one.person} ${one.month}`, one.load])),
    lines: Object.fromEntries(
      budget.lines.map((line) => [`${line.list}/${line.id}`, lineTable(line, budget.grid.months)]),
    ),
  };
}

function isTable(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null;
}

function lineTable(line: LineCost, months: readonly string[]): Record<string, string> {
  const byMonth = months.map((month, position): [string, string] => [
    month,
    oreToText(amountInMonth(line, position)),
  ]);
  return { total: oreToText(line.total), ...Object.fromEntries(byMonth) };
}

function keyed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [keyOf(row), row]));
}

function text(...path: readonly string[]): string {
  return readFileSync(join(__dirname, ...path), "utf8");
}
