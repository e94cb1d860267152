import fc from "fast-check";
import { type Project } from "../../src/budget";
import { type Calculation, calculate } from "../../src/funding";
import { exactToText } from "../../src/money";
import { type Report, reportJson } from "../../src/project-file";
import { type Explanation, explainer, figureName, quantityText } from "../../src/scenarios";
import { EXAMPLES, example } from "../golden/example";
import { projectFile } from "../support/randomProject";
import { projectOf } from "./evaluation";

/** A figure of the report by the name that explanations know it by, and what the report says. */
type Said = readonly [name: string, text: string];

/** A row of the report. */
type Row = Readonly<Record<string, string | number | null>>;

const NO_FIGURE = ["—", ""];

/** Every figure that the report says, with the name that its place in the report gives it. */
function saidBy({ project, financing, cashFlow, outcomes, ...report }: Report): Said[] {
  const { grantBounds, byOrganisation, ...facts } = financing;
  const rowsOf = (rows: Row, ...name: readonly (string | { readonly key: string })[]): Said[] =>
    Object.entries(rows).flatMap(([field, text]) =>
      field === "month" || text === null ? [] : [[figureName(...name, field), String(text)] as const],
    );
  const tables = (field: "byOrganisation" | "bySubProject" | "byYear" | "byPhase"): Said[] =>
    Object.entries(report[field]).flatMap(([key, table]) => rowsOf(table, field, { key }));
  const { months = [], ...liquidity } = cashFlow ?? {};
  return [
    ["project.months", String(project.months)],
    ...rowsOf(report.totals, "totals"),
    ...rowsOf(facts, "financing"),
    ...grantBounds.map(({ bound, amount }): Said => [
      figureName("financing", "grantBounds", { key: bound }),
      amount,
    ]),
    ...Object.entries(byOrganisation).flatMap(([key, row]) =>
      rowsOf({ ...row }, "financing", "byOrganisation", { key }),
    ),
    ...(["byOrganisation", "bySubProject", "byYear", "byPhase"] as const).flatMap(tables),
    ...report.months.flatMap((row) => rowsOf(row, "months", { key: row.month })),
    ...report.load.map(({ person, month, load }): Said => [
      figureName("load", { key: person }, { key: month }),
      load,
    ]),
    ...months.flatMap((row) => rowsOf(row, "cashFlow", "months", { key: row.month })),
    ...rowsOf(liquidity, "cashFlow"),
    ...rowsOf(outcomes, "outcomes"),
  ];
}

/** The value of an explanation as the report writes figures of its unit. */
function asReported({ value, unit }: Explanation): string {
  if (unit === "kr") return exactToText(value, 2);
  return unit === "share" ? exactToText(value, 12) : quantityText({ value, unit }).text;
}

/** Figures of the report that have no explanation, or one of another value. */
function unexplained(project: Project, calculation: Calculation): Said[] {
  const explain = explainer(project, calculation);
  return saidBy(reportJson(project, calculation)).filter(([name, text]) => {
    const found = explain(name);
    return found === undefined ? !NO_FIGURE.includes(text) : asReported(found) !== text;
  });
}

describe("every figure of the report", () => {
  it.each(EXAMPLES)("is explained by its place in the report of the example %s", (id) => {
    const { project, calculation } = example(id);
    expect(unexplained(project, calculation)).toEqual([]);
  });

  it("is explained by its place in the report of any project", () => {
    fc.assert(
      fc.property(projectFile, (file) => {
        const project = projectOf(file);
        expect(unexplained(project, calculate(project))).toEqual([]);
      }),
      { numRuns: 100, seed: 20110201 },
    );
  });
});
