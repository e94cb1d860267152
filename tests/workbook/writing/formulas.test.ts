import { calculate } from "../../../src/funding";
import { RESULT_NAMES } from "../../../src/workbook/layout";
import { makeWorkbook } from "../../../src/workbook/model";
import { sampleProjects } from "../../support/randomProject";
import { EXAMPLES, example, projectOf } from "../support/made";

/** Functions that Excel 2016, LibreOffice and the embedded engine all calculate right. */
const ALLOWED = new Set(
  "IF AND OR IFERROR ROUND INT MOD MIN MAX SUM SUMIFS COUNTIFS SUMPRODUCT INDEX MATCH ROW ROWS DATE YEAR MONTH".split(
    " ",
  ),
);

const PROJECTS = [
  ...EXAMPLES.map(example),
  ...sampleProjects(10, 7).map((file) => projectOf(JSON.stringify(file))),
];

const FORMULAS = [
  ...new Set(
    PROJECTS.flatMap((project, index) => {
      const language = index % 2 === 0 ? "sv" : "en";
      return makeWorkbook(project, calculate(project), { language }).sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
      );
    }),
  ),
];

/** A formula without its texts and names of sheets, which may hold anything. */
function code(formula: string): string {
  return formula
    .replace(/"[^"]*"/g, '""')
    .replace(/'[^']*'!/g, "")
    .replace(/[A-ZÅÄÖa-zåäö]+!/g, "");
}

/** Numbers that stand in a formula, not those of addresses and names. */
function literals(formula: string): number[] {
  return [...code(formula).matchAll(/(?<![$A-Za-z0-9.])\d+(?:\.\d+)?(?:E-?\d+)?(?![A-Za-z0-9])/g)].map(
    ([text]) => Number(text),
  );
}

const HAIRS = [1e-14, 1e-15];

describe("the formulas of the workbook", () => {
  it("are many", () => {
    expect(FORMULAS.length).toBeGreaterThan(10_000);
  });

  it("call only functions on the list", () => {
    const called = new Set(
      FORMULAS.flatMap((formula) =>
        [...code(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name),
      ),
    );
    expect([...called].filter((name) => !ALLOWED.has(name ?? ""))).toEqual([]);
  });

  it("hold no number of law: every number in them is whole and small, or the hair that settles ties", () => {
    const strange = FORMULAS.filter((formula) =>
      literals(formula).some(
        (number) => !HAIRS.includes(number) && !(Number.isInteger(number) && number <= 100),
      ),
    );
    expect(strange).toEqual([]);
  });

  it("name no column of a table, and no array", () => {
    expect(FORMULAS.filter((formula) => /[[\]{}#@]/.test(code(formula)))).toEqual([]);
  });

  it("are no longer than Excel takes", () => {
    expect(Math.max(...FORMULAS.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  });

  it("know every name that they use", () => {
    const [project = example("steget-vidare")] = PROJECTS;
    const { names } = makeWorkbook(project, calculate(project), { language: "sv" });
    const known = new Set(names.map(({ name }) => name));
    const used = new Set(
      FORMULAS.flatMap((formula) => [
        ...code(formula).matchAll(/(?<![$A-Za-z0-9])([A-Z][A-Za-z]*[a-z][A-Za-z]*)(?![A-Za-z0-9(!])/g),
      ]).map(([, name]) => name ?? ""),
    );
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
    expect(Object.values(RESULT_NAMES).filter((name) => !known.has(name))).toEqual([]);
  });

  it("are under six thousand for Steget Vidare", () => {
    const project = example("steget-vidare");
    const { sheets } = makeWorkbook(project, calculate(project), { language: "sv" });
    const count = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)),
    ).length;
    expect(count).toBeLessThan(6000);
  });
});
