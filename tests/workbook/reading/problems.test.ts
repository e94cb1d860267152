import { sheetName, type TableId, TABLES } from "../../../src/workbook/layout";
import { type CellValue, type WorkbookProblem } from "../../../src/workbook/model";
import { sheetAddress } from "../../../src/workbook/model/address";
import { type Draft, type Input, inputSheets, put, sheetIn, smallInput } from "../support/inputSheets";
import { problemsIn, sentencesIn } from "../support/reading";

const LINE = { id: "s1", organisation: "kommunen", method: "Lön", monthlySalary: 38_000, workload: 1 };
const COST = { id: "c1", organisation: "kommunen", type: "Resor och logi", unitPrice: 100 };

/** The address of a cell by its table, column and row as Excel counts it. */
function at(table: TableId, column: string, row: number, language: "sv" | "en" = "sv"): string {
  const position = TABLES[table].columns.findIndex(({ id }) => id === column);
  return sheetAddress(sheetName(table, language), row - 1, position);
}

type Rows = NonNullable<Input["rows"]>;
const withRows = (rows: Rows): Draft => inputSheets(smallInput({ rows }));
const staff = (line: Record<string, CellValue>): Draft => withRows({ staff: [{ ...LINE, ...line }] });
const facts = (given: NonNullable<Input["facts"]>): Draft => inputSheets(smallInput({ facts: given }));

/** One mistake, where it is, and what its sentences must say in Swedish and in English. */
const MISTAKES: [string, Draft, WorkbookProblem["code"], readonly string[], readonly string[]][] = [
  [
    "120 where a share is asked for",
    staff({ workload: 120 }),
    "notAllowed",
    [at("staff", "workload", 5), "Andel", "120", "0 till 10", "1,2", "120 %"],
    [at("staff", "workload", 5), "Workload", "0 to 10", "1.2", "120 %"],
  ],
  [
    "a day that the calendar lacks",
    staff({ start: "2011-02-31" }),
    "notAllowed",
    [at("staff", "start", 5), "Start", "2011-02-31", "ÅÅÅÅ-MM-DD", "2011-02-28"],
    ["YYYY-MM-DD", "2011-02-28"],
  ],
  [
    "a misspelt choice",
    staff({ method: "Enhetskostand" }),
    "notAllowed",
    [at("staff", "method", 5), "Metod", "Enhetskostand", "Timkostnad 1720", "skriv ”Enhetskostnad”"],
    ["Hourly 1720", "write “Unit cost”"],
  ],
  [
    "a number in words",
    staff({ monthlySalary: "trettio tusen" }),
    "notAllowed",
    [at("staff", "monthlySalary", 5), "Månadslön", "trettio tusen", "ett tal från 0"],
    ["trettio tusen", "a number from 0"],
  ],
  [
    "an unknown partner",
    staff({ organisation: "komunen" }),
    "unknownReference",
    [at("staff", "organisation", 5), "komunen", "finns inte i Parter", "kommunen"],
    ["is not in Partners", "kommunen"],
  ],
  [
    "a partner by a name that is none",
    staff({ organisation: "Skellefteå" }),
    "unknownReference",
    [at("staff", "organisation", 5), "Skellefteå", "Parter"],
    ["Skellefteå", "Partners"],
  ],
  [
    "a salary that is missing",
    withRows({ staff: [{ id: "s1", organisation: "kommunen", method: "Lön", workload: 1 }] }),
    "missing",
    [at("staff", "monthlySalary", 5), "saknas", "Metod är Lön"],
    [at("staff", "monthlySalary", 5), "missing", "Method is Salary"],
  ],
  [
    "an id that stands twice",
    withRows({ staff: [LINE, LINE] }),
    "repeatedId",
    [at("staff", "id", 6), "s1", at("staff", "id", 5), "eget id"],
    [at("staff", "id", 5), "id of its own"],
  ],
  [
    "an id with capitals",
    staff({ id: "Åsa 1" }),
    "notAllowed",
    [at("staff", "id", 5), "Åsa 1", "små bokstäver", "asa-1"],
    ["lower-case", "asa-1"],
  ],
  [
    "no id",
    withRows({ staff: [{ organisation: "kommunen", method: "Lön", monthlySalary: 1, workload: 1 }] }),
    "missing",
    [at("staff", "id", 5), "Rad", "id"],
    [at("staff", "id", 5), "Line", "id"],
  ],
  [
    "an error in a cell",
    staff({ monthlySalary: { error: "#DIV/0!" } }),
    "errorInCell",
    [at("staff", "monthlySalary", 5), "#DIV/0!", "rätta formeln"],
    ["#DIV/0!", "mend the formula"],
  ],
  [
    "a formula without a result",
    withRows({ staff: [{ ...LINE, monthlySalary: { formula: "A1*2" } }] }),
    "formulaWithoutResult",
    [at("staff", "monthlySalary", 5), "=A1*2", "inget sparat resultat"],
    ["=A1*2", "no saved result"],
  ],
  [
    "an end before the start",
    staff({ start: "2011-05-01", end: "2011-04-01" }),
    "wrongOrder",
    [at("staff", "end", 5), "2011-04-01", "2011-05-01", "Start"],
    ["2011-04-01", "Start"],
  ],
  [
    "a date outside the project",
    staff({ start: "2010-01-01" }),
    "outsideProject",
    [at("staff", "start", 5), "2010-01-01", "2011-02-01–2012-12-31"],
    ["time of the project"],
  ],
  [
    "hours and an amount",
    withRows({ inKind: [{ id: "k1", organisation: "kommunen", hours: 10, hourlyRate: 300, amount: 1 }] }),
    "severalAlternatives",
    [at("inKind", "id", 5), "Timmar och kr/tim"],
    ["Hours and SEK an hour"],
  ],
  [
    "neither an amount nor a key",
    withRows({ cash: [{ id: "f1", organisation: "kommunen" }] }),
    "noAlternative",
    [at("cash", "id", 5), "Belopp eller Fördelningstal"],
    ["Amount or Key"],
  ],
  [
    "a key paid by month",
    withRows({ cash: [{ id: "f1", organisation: "kommunen", key: 1, profile: "Per månad" }] }),
    "keyByMonth",
    [at("cash", "profile", 5), "fördelningstal"],
    ["a key gives a total"],
  ],
  [
    "keys that are too large together",
    withRows({ cash: [1, 2].map((n) => ({ id: `f${n}`, organisation: "kommunen", key: 6000 })) }),
    "weightsTooLarge",
    [at("cash", "id", 4), "12\u00a0000", "10\u00a0000"],
    ["12,000", "10,000"],
  ],
  [
    "an amount for a computed grant",
    facts({ GrantMode: "Högsta möjliga", GrantAmount: 5 }),
    "unwanted",
    ["Projekt!C", "Fast stöd", "ESF-stöd är Högsta möjliga"],
    ["ESF grant is Largest possible"],
  ],
  [
    "an amount for a cost that is not there",
    withRows({ costs: [COST], costMonths: [{ cost: "c2", month: "2011-03", amount: 1 }] }),
    "unknownReference",
    [at("costMonths", "cost", 5), "c2", "Kostnader", "c1"],
    ["c2", "Costs"],
  ],
  [
    "a month twice",
    withRows({
      costs: [COST],
      costMonths: [1, 2].map((amount) => ({ cost: "c1", month: "2011-03", amount })),
    }),
    "repeatedMonth",
    [at("costMonths", "month", 6), "2011-03", at("costMonths", "month", 5)],
    ["one amount a month"],
  ],
  [
    "a month that is none",
    withRows({
      costs: [{ ...COST, profile: "custom" }],
      costMonths: [{ cost: "c1", month: "mars", amount: 1 }],
    }),
    "notAllowed",
    [at("costMonths", "month", 5), "Månad", "mars", "ÅÅÅÅ-MM"],
    ["Month", "YYYY-MM"],
  ],
  [
    "a month outside the project",
    withRows({
      costs: [{ ...COST, profile: "custom" }],
      costMonths: [{ cost: "c1", month: "2013-03", amount: 1 }],
    }),
    "outsideProject",
    [at("costMonths", "month", 5), "Månad", "2013-03", "2011-02–2012-12"],
    ["Month"],
  ],
  [
    "phases that overlap",
    withRows({
      phases: [
        { kind: "planning", start: "2011-02-01", end: "2011-05-01" },
        { kind: "closing", start: "2011-05-01", end: "2011-06-01" },
      ],
    }),
    "overlappingPhases",
    [at("phases", "kind", 6), at("phases", "kind", 5)],
    [at("phases", "kind", 5), "days in common"],
  ],
  [
    "a flag that is neither yes nor no",
    withRows({ organisations: [{ id: "kommunen", name: "A", kind: "Kommun", owner: "kanske" }] }),
    "notAllowed",
    [at("organisations", "owner", 5), "Projektägare", "kanske", "ja eller nej"],
    ["kanske", "yes or no"],
  ],
  [
    "an outcome twice",
    withRows({ outcomes: ["Annat stöd", "Other support"].map((outcome) => ({ outcome, people: 1 })) }),
    "repeatedId",
    [at("outcomes", "people", 6), at("outcomes", "people", 5)],
    [at("outcomes", "people", 5)],
  ],
  [
    "a change with a field that it does not use",
    withRows({ scenarios: [{ scenario: "A", kind: "Flytta projektet", months: 1, factor: 2 }] }),
    "unwanted",
    [at("scenarios", "factor", 5), "Faktor", "Ändring är Flytta projektet"],
    ["Change is Move the project"],
  ],
  [
    "a term that calls do not have",
    withRows({ scenarios: [{ scenario: "A", kind: "Utlysning", call: "maxGrannt=5" }] }),
    "notAllowed",
    [at("scenarios", "call", 5), "maxGrannt", "maxGrant"],
    ["maxGrannt", "maxGrant"],
  ],
  [
    "a project of a century",
    facts({ ProjectEnd: "2080-01-01" }),
    "projectTooLong",
    ["Projekt!C", "Projektslut", "600"],
    ["Project end", "600"],
  ],
  [
    "an ambiguous comma",
    inputSheets(smallInput({ language: "en", rows: { staff: [{ ...LINE, monthlySalary: "1,234" }] } })),
    "notAllowed",
    [at("staff", "monthlySalary", 5, "en"), "1,234"],
    [at("staff", "monthlySalary", 5, "en"), "1,234"],
  ],
];

test.each(MISTAKES)(
  "%s is told with cell, value, what is allowed and what to write",
  (_, draft, code, swedish, english) => {
    expect(problemsIn(draft).map((problem) => problem.code)).toEqual([code]);
    const [sentence] = sentencesIn(draft);
    for (const word of swedish) expect(sentence?.sv).toContain(word);
    for (const word of english) expect(sentence?.en).toContain(word);
  },
);

test("all mistakes are told at once", () => {
  const draft = inputSheets(
    smallInput({
      facts: { ProjectName: "", Programme: "ESF" },
      rows: {
        staff: [
          { ...LINE, workload: 120 },
          { ...LINE, id: "s2", method: "gissning", start: "snart" },
        ],
        costs: [{ ...COST, vatRate: 25 }],
      },
    }),
  );
  expect(problemsIn(draft).map((problem) => ("cell" in problem ? problem.cell : ""))).toEqual([
    "Projekt!C5",
    "Projekt!C6",
    at("staff", "workload", 5),
    at("staff", "method", 6),
    at("staff", "start", 6),
    at("costs", "vatRate", 5),
  ]);
});

test("two partners of the same name are told apart by their ids", () => {
  const organisations = ["a", "b"].map((id) => ({ id, name: "Kommunen", kind: "Kommun" }));
  const draft = inputSheets(smallInput({ facts: { ProjectOwner: "Kommunen" }, rows: { organisations } }));
  expect(problemsIn(draft)).toMatchObject([{ code: "ambiguousReference", ids: ["a", "b"] }]);
  expect(sentencesIn(draft)[0]?.sv).toContain("något av a, b");
});

test("a missing table is told once, without a word about references to it", () => {
  const draft = staff({});
  draft.tables.splice(
    draft.tables.findIndex(({ name }) => name === "Organisations"),
    1,
  );
  sheetIn(draft, "Parter").clear();
  expect(problemsIn(draft).map(({ code }) => code)).toEqual(["missingTable"]);
  expect(sentencesIn(draft)[0]?.sv).toMatch(/^Parter: tabellen Organisations saknas.*Kortnamn, Part, Slag/);
  expect(sentencesIn(draft)[0]?.en).toMatch(/^Partners: the table Organisations is missing.*Short name/);
});

test("a missing column that every line needs is told once", () => {
  const draft = withRows({ staff: [LINE, { ...LINE, id: "s2" }] });
  put(sheetIn(draft, "Personal"), 3, 14, "Procent");
  expect(problemsIn(draft)).toMatchObject([{ code: "missingColumn", heading: { sv: "Andel" } }]);
  expect(sentencesIn(draft)[0]?.sv).toContain("skriv tillbaka rubriken ”Andel”");
});

test("a missing fact is told by its label and its name", () => {
  const draft = staff({});
  draft.names.splice(
    draft.names.findIndex(({ name }) => name === "ProjectEnd"),
    1,
  );
  const project = sheetIn(draft, "Projekt");
  for (const [key, cell] of project) if (cell.value === "Projektslut") project.delete(key);
  expect(problemsIn(draft)).toMatchObject([{ code: "missingFact", name: "ProjectEnd" }]);
  expect(sentencesIn(draft)[0]?.sv).toContain("Projektslut");
});

test("a workbook of something else is told from one of ours", () => {
  const [sentence] = sentencesIn({
    sheets: [{ name: "Blad1", hidden: false, cells: new Map() }],
    tables: [],
    names: [],
  });
  expect(sentence?.sv).toContain("ingen av Delfins tabeller");
  expect(sentence?.en).toContain("none of the tables of Delfin");
});
