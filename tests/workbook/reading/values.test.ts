import { writeProject } from "../../../src/project-file";
import { type CellValue } from "../../../src/workbook/model";
import { inputSheets, smallInput } from "../support/inputSheets";
import { readIn } from "../support/reading";

const LINE = { id: "s1", organisation: "kommunen", method: "actual", monthlySalary: 38000, workload: 1 };

/** The project file of a workbook with one line of staff that has this value in a column. */
function fileWith(column: string, value: CellValue, language: "sv" | "en"): unknown {
  const staff = [{ ...LINE, [column]: value }];
  return JSON.parse(writeProject(readIn(inputSheets(smallInput({ language, rows: { staff } }))).project));
}

test.each<[string, CellValue, unknown]>([
  ["monthlySalary", "1 234,50 kr", "1234.5"],
  ["monthlySalary", "1\u00a0234.5", "1234.5"],
  ["monthlySalary", 0.1 + 0.2, "0.3"],
  ["onCostRate", 0.4515, "0.4515"],
  ["onCostRate", "45,15 %", "0.4515"],
  ["revisionRate", "−2 %", "-0.02"],
  ["revisionMonth", "4", 4],
  ["revisionMonth", 4, 4],
  ["start", 40575, "2011-02-01"],
  ["start", 40575.75, "2011-02-01"],
  ["start", "2011-02-01", "2011-02-01"],
  ["start", "2011-02-01T00:00:00", "2011-02-01"],
  ["method", "lön", "actual"],
  ["method", " Salary ", "actual"],
  ["function", "Projektledare", "projectLeader20"],
  ["function", "projectLeader20", "projectLeader20"],
  ["organisation", "Umeå kommun", "kommunen"],
  ["organisation", "umeå  kommun ", "kommunen"],
  ["organisation", " kommunen", "kommunen"],
  ["role", 12, "12"],
])("%s %p is read as %p", (column, value, expected) => {
  for (const language of ["sv", "en"] as const) {
    expect(fileWith(column, value, language)).toMatchObject({ staff: [{ [column]: expected }] });
  }
});

test.each<[CellValue, boolean]>([
  [true, true],
  [false, false],
  ["Ja", true],
  ["nej", false],
  ["YES", true],
  ["no", false],
  ["x", true],
  [1, true],
  [0, false],
])("a yes or no of %p is %p", (value, expected) => {
  const organisations = [{ id: "kommunen", name: "Umeå kommun", kind: "Kommun", recoversVat: value }];
  const { project } = readIn(inputSheets(smallInput({ rows: { organisations } })));
  expect(project.organisations[0]?.recoversVat).toBe(expected);
});

test.each<[CellValue]>([[40603], ["2011-03"], ["2011-03-01"], [40618]])(
  "a month of %p is March 2011",
  (value) => {
    const income = [{ id: "i1", amount: 100, month: value }];
    expect(readIn(inputSheets(smallInput({ rows: { income } }))).project.income[0]?.month).toBe("2011-03");
  },
);

test("a column for each role makes the list of roles, and a no alone a list of none", () => {
  const rows = {
    organisations: [
      { id: "kommunen", name: "A", kind: "Kommun", partner: "Ja", owner: "x" },
      { id: "af", name: "B", kind: "Stat", owner: "Nej" },
      { id: "fk", name: "C", kind: "Stat" },
    ],
  };
  const { organisations } = readIn(inputSheets(smallInput({ rows }))).project;
  expect(organisations.map(({ roles }) => roles)).toEqual([["owner", "partner"], [], undefined]);
});

test("a formula counts by its result", () => {
  const staff = [
    {
      ...LINE,
      monthlySalary: { formula: "30000+8000", value: 38000 },
      role: { formula: 'A1&""', value: "" },
    },
  ];
  const [line] = readIn(inputSheets(smallInput({ rows: { staff } }))).project.staff;
  expect(line?.monthlySalary?.toNumber()).toBe(38_000);
  expect(line).not.toHaveProperty("role");
});

test("terms of payment make a cash flow unless the sheet says no", () => {
  const cashFlow = (facts: Record<string, CellValue>): unknown =>
    readIn(inputSheets(smallInput({ facts }))).project.cashFlow;
  expect(cashFlow({})).toBeUndefined();
  expect(cashFlow({ LagMonths: 3 })).toEqual({ lagMonths: 3 });
  expect(cashFlow({ CashFlowWanted: "Ja" })).toEqual({});
  expect(cashFlow({ CashFlowWanted: "Nej", LagMonths: 3 })).toBeUndefined();
});

test("a scenario goes on in rows without a name, and its call stands in one cell", () => {
  const scenarios = [
    { scenario: "Dyrare", kind: "Löner", factor: 1.03 },
    { kind: "shift", months: 2 },
    { scenario: "Bara ett namn" },
    {
      scenario: "Annan utlysning",
      kind: "Call",
      call: 'id="a; ""b"""; maxMonths=36; certificatesRequired=true; transnationalShare.min=0.15; assumed=maxMonths, id',
    },
    { scenario: "Rad", kind: "line", list: "Staff", id: "s1", field: "workload", value: "0.5" },
  ];
  const { project } = readIn(inputSheets(smallInput({ rows: { staff: [LINE], scenarios } })));
  expect(JSON.parse(writeProject(project))).toHaveProperty("scenarios", [
    {
      name: "Dyrare",
      adjustments: [
        { kind: "salary", factor: "1.03" },
        { kind: "shift", months: 2 },
      ],
    },
    { name: "Bara ett namn", adjustments: [] },
    {
      name: "Annan utlysning",
      adjustments: [
        {
          kind: "call",
          call: {
            id: 'a; "b"',
            maxMonths: 36,
            certificatesRequired: true,
            transnationalShare: { min: "0.15" },
            assumed: ["maxMonths", "id"],
          },
        },
      ],
    },
    {
      name: "Rad",
      adjustments: [{ kind: "line", list: "staff", id: "s1", field: "workload", value: "0.5" }],
    },
  ]);
});

test("amounts by month come to the cost that they name", () => {
  const rows = {
    costs: [{ id: "c1", organisation: "kommunen", type: "Övrigt", profile: "Egna belopp" }],
    costMonths: [
      { cost: "c1", month: 40603, amount: 1000.5 },
      { cost: "c1", month: "2011-05", amount: "2 000" },
    ],
  };
  const [cost] = readIn(inputSheets(smallInput({ rows }))).project.costs;
  expect([...(cost?.amounts ?? [])].map(([month, amount]) => [month, amount.toFixed()])).toEqual([
    ["2011-03", "1000.5"],
    ["2011-05", "2000"],
  ]);
});
