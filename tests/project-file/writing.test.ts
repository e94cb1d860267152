import { readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";

import { type Adjustment, type Project } from "../../src/budget";
import { type IsoDate, type Month } from "../../src/calendar";
import { Decimal } from "../../src/money";
import { readProject, writeProject } from "../../src/project-file";
import { projectFile } from "../support/randomProject";

const SMALL = readFileSync(join(__dirname, "small.delfin.json"), "utf8");

function projectOf(text: string): Project {
  const read = readProject(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.project;
}

test("a file whose decimals are texts comes back as it was", () => {
  expect(JSON.parse(writeProject(projectOf(SMALL)))).toEqual(JSON.parse(SMALL));
});

test("any project is the same after writing and reading", () => {
  fc.assert(
    fc.property(projectFile, (file) => {
      const project = projectOf(JSON.stringify(file));
      expect(projectOf(writeProject(project))).toStrictEqual(project);
    }),
    { numRuns: 300 },
  );
});

test("writing what was read from a written file changes not a character", () => {
  fc.assert(
    fc.property(projectFile, (file) => {
      const written = writeProject(projectOf(JSON.stringify(file)));
      expect(writeProject(projectOf(written))).toBe(written);
    }),
    { numRuns: 100 },
  );
});

const ADJUSTMENTS: readonly Adjustment[] = [
  { kind: "salary", factor: new Decimal("1.03"), organisation: "kommun", role: "Coach" },
  { kind: "revision", rate: new Decimal("0.03") },
  { kind: "onCost", rate: new Decimal("0.42") },
  { kind: "workload", factor: new Decimal("0.5"), role: "Coach" },
  { kind: "costType", type: "travel", factor: new Decimal(0) },
  { kind: "participants", factor: new Decimal("0.9") },
  { kind: "shift", months: -6 },
  { kind: "extend", months: 3 },
  { kind: "dropCoFinancier", organisation: "af" },
  { kind: "cash", organisation: "af", amount: new Decimal("1000.01") },
  { kind: "grant", mode: "max" },
  { kind: "grant", mode: "fixed", amount: new Decimal(5) },
  { kind: "indirect", option: "custom", rate: new Decimal("0.1"), base: "direct" },
  {
    kind: "call",
    call: {
      id: "2015-00394",
      minCoFinancingShare: new Decimal("0.53"),
      transnationalShare: { max: new Decimal("0.2") },
      openFrom: "2015-10-01" as IsoDate,
      eurRate: { sekPerEur: new Decimal("9.36"), date: "2015-12-31" as IsoDate },
      assumed: ["maxGrant"],
    },
  },
  { kind: "programme", programme: "esf-plus-2021-2027", area: "A" },
  { kind: "claims", lagMonths: 4, advance: { amount: new Decimal(1), month: "2010-05" as Month } },
  { kind: "coFinancingDelay", organisation: "af", months: 2 },
  { kind: "line", list: "financing.cash", id: "f1", field: "amount", value: 7.5 },
  { kind: "line", list: "costs", id: "c1", field: "procured", value: true },
  { kind: "removeLine", list: "staff", id: "s1" },
];

test("every kind of adjustment is the same after writing and reading", () => {
  const project: Project = { ...projectOf(SMALL), scenarios: [{ name: "Alla", adjustments: ADJUSTMENTS }] };
  expect(projectOf(writeProject(project))).toStrictEqual(project);
});

test("decimals are written as texts without exponent, with two spaces a level and a line break at the end", () => {
  const tiny: Project = {
    ...projectOf(SMALL),
    scenarios: [{ name: "Liten", adjustments: [{ kind: "revision", rate: new Decimal("1e-9") }] }],
  };
  const written = writeProject(tiny);
  expect(written).toContain('\n          "rate": "0.000000001"\n');
  expect(written.endsWith("\n}\n")).toBe(true);
});

test("fields are written in the order of the form, whatever the order in the model", () => {
  const project = projectOf(SMALL);
  const { name, ...otherFacts } = project.project;
  const turned: Project = { ...project, project: { ...otherFacts, name } };
  expect(writeProject(turned)).toBe(writeProject(project));
});
