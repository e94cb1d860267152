import { readFileSync } from "node:fs";
import { join } from "node:path";

import { type Project } from "../../src/budget";
import { Decimal } from "../../src/money";
import { type Problem, readProject } from "../../src/project-file";

const SMALL = smallFile();

function smallFile(): Readonly<Record<string, unknown>> {
  const file: unknown = JSON.parse(readFileSync(join(__dirname, "small.delfin.json"), "utf8"));
  return typeof file === "object" ? { ...file } : {};
}

function projectOf(file: unknown): Project {
  const read = readProject(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.project;
}

function problemsOf(file: unknown): readonly Problem[] {
  const read = readProject(JSON.stringify(file));
  return read.ok ? [] : read.problems;
}

const staff = (line: object): object => ({
  ...SMALL,
  staff: [
    { id: "s1", organisation: "region", method: "actual", monthlySalary: "30000", workload: "1", ...line },
  ],
});

const cost = (line: object): object => ({
  ...SMALL,
  costs: [{ id: "c1", organisation: "region", type: "travel", unitPrice: "100", ...line }],
});

test("a decimal is the same as text and as number", () => {
  for (const workload of ["0.333", 0.333, "0.3330", "00.333"]) {
    expect(projectOf(staff({ workload })).staff[0]?.workload).toEqual(new Decimal("0.333"));
  }
});

test("what the file does not say is absent from the model, and its lists are empty", () => {
  const { project, organisations } = SMALL;
  const { start, end, name, programme, owner } = projectOf(SMALL).project;
  expect(projectOf({ delfin: 1, project, organisations })).toStrictEqual({
    project: { name, programme, start, end, owner, phases: projectOf(SMALL).project.phases },
    organisations: projectOf(SMALL).organisations,
    subProjects: [],
    staff: [],
    costs: [],
    participants: [],
    inKind: [],
    income: [],
    financing: { cash: [] },
    scenarios: [],
  });
});

test("the amounts of a cost by months are a map of exact decimals", () => {
  expect([...(projectOf(SMALL).costs[1]?.amounts ?? [])]).toEqual([
    ["2010-06", new Decimal("1000")],
    ["2010-08", new Decimal("-250.5")],
  ]);
});

test("a line of staff keeps the figures of the other methods", () => {
  const [line] = projectOf(staff({ method: "unit", hourlyRate: "312" })).staff;
  expect(line).toMatchObject({ method: "unit", monthlySalary: new Decimal(30_000) });
});

test.each([
  [
    "a share of the grant above the call's",
    { ...SMALL, financing: { grant: { mode: "fixed", amount: "99999999" } } },
  ],
  [
    "a contribution in kind of the owner",
    { ...SMALL, inKind: [{ id: "k", organisation: "region", amount: "1" }] },
  ],
  ["an option foreign to the programme", { ...SMALL, indirect: { option: "staff40" } }],
  ["a workload of ten full times", staff({ workload: 10 })],
  ["a salary revision downwards", staff({ revisionRate: "-0.5" })],
  ["a credit note", cost({ unitPrice: -100 })],
  ["an amount at the limit", cost({ unitPrice: "90000000000000" })],
  ["amounts of another profile outside the project", cost({ amounts: { "2009-01": "1" } })],
  ["an organisation whose id is constructor", { ...SMALL, organisations: [...orgs(), org("constructor")] }],
  ["an advance before the project", { ...SMALL, cashFlow: { advance: { amount: "1", month: "2010-03" } } }],
])("%s is read: it is for the checks to judge", (_, file) => {
  expect(problemsOf(file)).toEqual([]);
});

function orgs(): readonly unknown[] {
  return Array.isArray(SMALL["organisations"]) ? SMALL["organisations"] : [];
}

function org(id: string): object {
  return { id, name: "Partner", kind: "company" };
}

test.each([
  ["10.00000000000000000001", "workload"],
  [-0.01, "workload"],
  ["1e1", "workload"],
  [" 1", "workload"],
  ["0.123456789012345678901", "workload"],
  ["2.01", "onCostRate"],
  ["-0.51", "revisionRate"],
  [13, "revisionMonth"],
  [0, "revisionMonth"],
  ["0", "fullTimeHours"],
])("a line of staff with %p as %s is refused", (value, field) => {
  expect(problemsOf(staff({ [field]: value }))).toMatchObject([
    { code: "notAllowed", path: `staff[0].${field}` },
  ]);
});

test("references to an organisation that is broken elsewhere stand", () => {
  const organisations = [{ id: "region", name: "Regionen", kind: "landsting" }, ...orgs().slice(1)];
  expect(problemsOf({ ...SMALL, organisations }).map(({ path }) => path)).toEqual(["organisations[0].kind"]);
});

test("nothing is said of references while an organisation's own id is wrong", () => {
  const organisations = [{ id: "Regionen", name: "Regionen", kind: "region" }, ...orgs().slice(1)];
  expect(problemsOf({ ...SMALL, organisations }).map(({ path }) => path)).toEqual(["organisations[0].id"]);
});

test("an unknown organisation in a scenario is a mistake", () => {
  const scenarios = [{ name: "Utan", adjustments: [{ kind: "dropCoFinancier", organisation: "fk" }] }];
  expect(problemsOf({ ...SMALL, scenarios })).toMatchObject([
    { code: "unknownReference", path: "scenarios[0].adjustments[0].organisation" },
  ]);
});

test("the keys of cash co-financing must sum under 10 000", () => {
  const cash = ["9999.999", "0.001"].map((key, index) => ({ id: `f${index}`, organisation: "kommun", key }));
  expect(problemsOf({ ...SMALL, financing: { cash } })).toMatchObject([
    { code: "weightsTooLarge", path: "financing.cash", value: "10000" },
  ]);
  expect(problemsOf({ ...SMALL, financing: { cash: cash.slice(1) } })).toEqual([]);
});

test("a value in a message is cut to 60 characters and its control characters are escaped", () => {
  const programme = `esc\u001b[2J\u202e${"å".repeat(100)}`;
  const project = { ...(SMALL["project"] as object), programme };
  expect(problemsOf({ ...SMALL, project })).toMatchObject([
    { code: "notAllowed", value: `"esc\\u001b[2J\\u202e${"å".repeat(41)}…"` },
  ]);
});

test("a name from the file in a path is cut and escaped too", () => {
  const [problem] = problemsOf({ ...SMALL, ["\u0007".repeat(100)]: 1 });
  expect(problem?.path).toBe(`["${"\\u0007".repeat(9)}\\u000…"]`);
});

test("whatever JSON holds, reading answers and never throws", () => {
  for (const part of Object.keys(SMALL)) {
    for (const value of [null, true, 7, "x", [], {}, [null], [[]], [{}], { a: [] }]) {
      const read = readProject(JSON.stringify({ ...SMALL, [part]: value }));
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
    }
  }
});
