import { inputSheets, smallInput } from "../support/inputSheets";
import { at, expectTold, LINE, type Mistake, staff, withRows } from "../support/mistakes";

const MISTAKES: readonly Mistake[] = [
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
    "an ambiguous comma",
    inputSheets(smallInput({ language: "en", rows: { staff: [{ ...LINE, monthlySalary: "1,234" }] } })),
    "notAllowed",
    [at("staff", "monthlySalary", 5, "en"), "1,234"],
    [at("staff", "monthlySalary", 5, "en"), "1,234"],
  ],
];

test.each(MISTAKES)("%s is told with cell, value, what is allowed and what to write", (...mistake) => {
  expectTold(mistake);
});
