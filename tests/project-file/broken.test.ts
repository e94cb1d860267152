import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { words } from "../../src/i18n";
import { type Problem, readProjectBytes } from "../../src/project-file";

/** Each file of the folder has one mistake: its path, and what the Swedish and the English sentence must say. */
const BROKEN: readonly (readonly [file: string, path: string, swedish: string, english: string])[] = [
  ["version-2", "delfin", 'är 2; tillåten är 1; skriv "delfin": 1', 'is 2; allowed is 1; write "delfin": 1'],
  ["version-missing", "delfin", "version saknas", "version of the form is missing"],
  ["unknown-part", "personal", "fältet finns inte i formen", "no such field"],
  ["project-missing", "project", "projektdelen saknas", "the project part is missing"],
  ["name-missing", "project.name", 'namnet saknas; tillåtet är text; "name": "…"', "the name is missing"],
  ["name-blank", "project.name", 'namnet är "  "; inte bara blanksteg', 'the name is "  "; not only spaces'],
  [
    "programme-unknown",
    "project.programme",
    'är "esf-2014-2021"; skriv "esf-2014-2020"',
    'write "esf-2014-2020"',
  ],
  ["area-number", "project.area", 'programområdet är 2.1; skriv "2.1"', 'programme area is 2.1; write "2.1"'],
  [
    "owner-unknown",
    "project.owner",
    'är "regionn", som inte finns; skriv "region"',
    'not exist; write "region"',
  ],
  [
    "31-february",
    "project.end",
    'är "2010-02-31"; datum i kalendern; skriv "2010-02-28"',
    'write "2010-02-28"',
  ],
  [
    "end-before-start",
    "project.end",
    'tidigast "2010-05-18" (start)',
    'at the earliest "2010-05-18" (start)',
  ],
  ["project-of-90-years", "project.end", "1084 månader långt; högst 600", "1084 months; 600 at most"],
  [
    "phase-outside-project",
    "project.phases[1].end",
    "projekttiden, 2010-05-18–2010-08-31",
    "2010-05-18–2010-08-31",
  ],
  ["phases-overlap", "project.phases[1]", "överlappar project.phases[0]", "overlaps project.phases[0]"],
  ["null-source", "project.source", "källan är null; utelämna", "the source is null; leave out"],
  [
    "call-share-with-five-decimals",
    "call.minCoFinancingShare",
    "0–1 med högst 4 decimaler",
    "0–1 with 4 decimals",
  ],
  [
    "call-share-min-above-max",
    "call.transnationalShare.max",
    'är "0.2"; lägst "0.3" (min)',
    'at least "0.3" (min)',
  ],
  [
    "call-assumes-unknown-field",
    "call.assumed[0]",
    'är "minShare"; minCoFinancingShare',
    "minCoFinancingShare",
  ],
  ["organisations-missing", "organisations", "organisationer saknas", "list of organisations is missing"],
  ["organisations-empty", "organisations", "är tom; minst en post", "is empty; one item at least"],
  [
    "organisation-id-with-capitals",
    "organisations[1].id",
    'skriv "sodra-kommunen"',
    'write "sodra-kommunen"',
  ],
  [
    "organisation-id-proto",
    "organisations[1].id",
    'är "__proto__"; små bokstäver a–z',
    "lower-case letters a–z",
  ],
  [
    "organisation-id-twice",
    "organisations[2].id",
    "redan står i organisations[1].id",
    "organisations[1].id already",
  ],
  [
    "organisation-kind-unknown",
    "organisations[1].kind",
    'är "kommun"; municipality',
    'is "kommun"; municipality',
  ],
  ["role-unknown", "organisations[1].roles[0]", 'är "Partner"; skriv "partner"', 'write "partner"'],
  ["flag-as-text", "organisations[1].recoversVat", 'är "ja"; true eller false; skriv true', "write true"],
  [
    "workload-120",
    "staff[1].workload",
    'tjänstgöringsgraden är "120"; 0–10; skriv "1.2" för 120 %',
    '"1.2" for 120 %',
  ],
  ["workload-with-comma", "staff[1].workload", 'är "0,5"; tillåtet är 0–10; skriv "0.5"', 'write "0.5"'],
  [
    "workload-missing",
    "staff[1].workload",
    "tjänstgöringsgraden saknas; 0–10",
    "the workload is missing; 0–10",
  ],
  [
    "workload-misspelt",
    "staff[1].worklaod",
    "finns inte i formen; skriv workload",
    "no such field; write workload",
  ],
  [
    "salary-missing",
    "staff[0].monthlySalary",
    "månadslönen saknas (krävs när method är actual)",
    "where method is actual",
  ],
  [
    "salary-1e400",
    "staff[0].monthlySalary",
    "är 1e400; 0–90 000 000 000 000",
    "is 1e400; 0–90,000,000,000,000",
  ],
  ["salary-with-spaces", "staff[0].monthlySalary", 'är "38 000 kr"; skriv "38000"', 'write "38000"'],
  ["method-unknown", "staff[1].method", "actual, hourly1720, unit", "actual, hourly1720, unit"],
  [
    "on-cost-above-2",
    "staff[0].onCostRate",
    'påslaget är "45.15"; "0.4515" för 45,15 %',
    '"0.4515" for 45.15 %',
  ],
  [
    "sub-project-unknown",
    "staff[0].subProject",
    'är "vaxtkraft"; ett id ur subProjects',
    "an id of subProjects",
  ],
  ["staff-organisation-unknown", "staff[0].organisation", "lägg till raden i organisations", "add the line"],
  ["staff-starts-before-project", "staff[1].start", "startdatumet är; projekttiden", "time of the project"],
  ["staff-ends-before-start", "staff[1].end", 'tidigast "2010-06-01"', 'at the earliest "2010-06-01"'],
  ["birth-year-two-digits", "staff[0].birthYear", "födelseåret är 75; heltal 1900–2100", "is 75; 1900–2100"],
  ["staff-line-is-text", "staff[1]", 'är "Coach"; ett objekt', 'is "Coach"; an object'],
  ["price-missing", "costs[0].unitPrice", "priset per styck saknas", "the unit price is missing"],
  ["price-beyond-limit", "costs[0].unitPrice", "till 90 000 000 000 000", "to 90,000,000,000,000"],
  ["vat-in-percent", "costs[0].vatRate", 'är 25; tillåtet är 0–1; skriv "0.25" för 25 %', '"0.25" for 25 %'],
  ["amounts-missing", "costs[1].amounts", "krävs när profile är custom", "required where profile is custom"],
  [
    "amount-in-month-outside-project",
    'costs[1].amounts["2010-09"]',
    "månaden är; 2010-05–2010-08",
    "the month is",
  ],
  [
    "amount-in-month-13",
    'costs[1].amounts["2010-13"]',
    'månaden är "2010-13"; ÅÅÅÅ-MM',
    'is "2010-13"; YYYY-MM',
  ],
  [
    "amount-in-month-proto",
    'costs[1].amounts["__proto__"]',
    'månaden är "__proto__"',
    'the month is "__proto__"',
  ],
  [
    "women-negative",
    "participants[0].women",
    "antalet kvinnor är -1; heltal 0–1 000 000",
    "whole number 0–1,000,000",
  ],
  ["women-half", "participants[0].women", "antalet kvinnor är 0.5; heltal", "is 0.5; whole number"],
  [
    "allowance-twice",
    "participants[0]",
    "har monthlyAllowance och hourlyAllowance; ta bort",
    "remove one of them",
  ],
  ["allowance-missing", "participants[0]", "antingen monthlyAllowance eller", "either monthlyAllowance or"],
  ["in-kind-hours-without-rate", "inKind[0].hourlyRate", "timkostnaden saknas", "cost of an hour is missing"],
  ["custom-rate-missing", "indirect.rate", "saknas (krävs när option är custom)", "where option is custom"],
  ["income-outside-project", "income[0].month", 'månaden är "2011-07"; 2010-05–2010-08', "2010-05–2010-08"],
  ["fixed-grant-without-amount", "financing.grant.amount", "krävs när mode är fixed", "where mode is fixed"],
  [
    "computed-grant-with-amount",
    "financing.grant.amount",
    "inget värde; när mode är max",
    "no value; mode is max",
  ],
  ["cash-amount-and-key", "financing.cash[0]", "har amount och key; ta bort", "has amount and key; remove"],
  [
    "key-by-month",
    "financing.cash[1].profile",
    'är "monthly"; even, start, end; skriv "even"',
    'write "even"',
  ],
  [
    "key-zero",
    "financing.cash[1].key",
    "över 0 och högst 9999,999 med högst 3",
    "above 0; 9999.999 with 3 decimals",
  ],
  [
    "finsam-without-regions",
    "financing.finsam.regions",
    "är tom; minst en post",
    "is empty; one item at least",
  ],
  [
    "finsam-municipality-unknown",
    "financing.finsam.municipalities[0].organisation",
    'skriv "kommun"',
    '"kommun"',
  ],
  [
    "weights-too-large",
    "financing.finsam.municipalities",
    "tillsammans 10 000; under 10 000",
    "sum to 10,000",
  ],
  ["advance-month-as-date", "cashFlow.advance.month", 'är "2010-05-01"; skriv "2010-05"', 'write "2010-05"'],
  ["outcome-as-text", "outcomes.toWorkOrStudies", 'är "tio"; heltal', 'is "tio"; whole number'],
  [
    "adjustment-kind-unknown",
    "scenarios[0].adjustments[0].kind",
    'är "salery"; skriv "salary"',
    'write "salary"',
  ],
  [
    "adjustment-of-unknown-field",
    "scenarios[0].adjustments[0].field",
    'är "salary"; monthlySalary',
    "monthlySalary",
  ],
  ["not-a-number", "", "rad 3, kolumn 35: här står NaN", "line 3, column 35: here stands NaN"],
  [
    "comma-after-last-field",
    "",
    "rad 5, kolumn 2; inget komma efter det sista fältet",
    "no comma after the last field",
  ],
  ["comma-forgotten", "", 'rad 3, kolumn 2: här står "project"; ett komma', 'here stands "project"; a comma'],
  ["comment", "", "rad 2, kolumn 2: här står //", "line 2, column 2: here stands //"],
  ["line-break-in-text", "", "rad 3, kolumn 29; radbrytning", "line 3, column 29; line breaks"],
  ["cut-off", "", "rad 3, kolumn 14: filen tar slut", "line 3, column 14: the file ends"],
  ["list-at-the-top", "", "filen är […]; ett objekt", "the file is […]; an object"],
  ["field-twice", "project.name", "två gånger", "twice"],
];

const FOLDER = join(__dirname, "broken");

function problemsOf(file: string): readonly Problem[] {
  const read = readProjectBytes(readFileSync(file));
  return read.ok ? [] : read.problems;
}

test("every file of the folder stands in the table", () => {
  const names = readdirSync(FOLDER).map((name) => name.replace(".delfin.json", ""));
  expect([...names].sort()).toEqual(BROKEN.map(([name]) => name).sort());
});

test.each(BROKEN)("%s is one problem, told in both languages", (file, path, swedish, english) => {
  const problems = problemsOf(join(FOLDER, `${file}.delfin.json`));
  expect(problems.map((problem) => problem.path)).toEqual([path]);
  for (const problem of problems) {
    const [sv, en] = [words("sv").problems.sentence(problem), words("en").problems.sentence(problem)];
    for (const keywords of swedish.split("; ")) expect(unbroken(sv)).toContain(keywords);
    for (const keywords of english.split("; ")) expect(en).toContain(keywords);
    expect(sv).toContain(path);
    expect(en).toContain(path);
  }
});

/** With usual spaces in place of those that keep numbers together. */
function unbroken(sentence: string): string {
  return sentence.replaceAll("\u00a0", " ");
}

test("a file with ten mistakes reports exactly those ten", () => {
  const problems = problemsOf(join(__dirname, "ten-mistakes.delfin.json"));
  expect(problems.map(({ path }) => path).sort()).toEqual([
    "costs[0].vatRate",
    "financing.cash[1].profile",
    "inKind[0]",
    "organisations[1].kind",
    "participants[0].women",
    "project.end",
    "project.owner",
    "staff[0].workload",
    "staff[1].id",
    "staff[1].methd",
  ]);
});
