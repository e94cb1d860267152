import { calculate } from "../../../src/funding";
import { exactToText } from "../../../src/money";
import { partyCosts, personYears } from "../../../src/taskpane/staff/costs";
import { halfYears, personCells, roleMatrix } from "../../../src/taskpane/staff/matrices";
import { overloads, personRows } from "../../../src/taskpane/staff/persons";
import { example } from "../../golden/example";
import { aProject, aSalary, date, decimal } from "../../support/projectBuilder";

/** Three months of 2011; Anna has two lines that overlap in the half of June. */
const project = aProject({
  project: { start: date("2011-05-01"), end: date("2011-07-31") },
  staff: [
    aSalary({ id: "a", person: "Anna", role: "Coach", workload: decimal("0.8") }),
    aSalary({
      id: "b",
      person: "Anna",
      role: "Ekonom",
      organisation: "regionen",
      workload: decimal("0.6"),
      start: date("2011-06-16"),
      end: date("2011-06-30"),
    }),
    aSalary({ id: "c", role: "Coach", workload: decimal("1.5") }),
  ],
});
const { budget } = calculate(project);
const rows = personRows(project, budget);
const [anna, nobody] = rows;
if (anna === undefined || nobody === undefined) throw new Error("two rows");

describe("persons", () => {
  it("stand once each with all their roles, and a line without a person for itself", () => {
    expect(rows.map(({ person, roles }) => [person, roles])).toEqual([
      ["Anna", ["Coach", "Ekonom"]],
      [undefined, ["Coach"]],
    ]);
  });

  it("have the share of full time that their lines add up to, by the days of each month", () => {
    expect(anna.loads.map((load) => exactToText(load, 4))).toEqual(["0.8000", "1.1000", "0.8000"]);
  });

  it("are above full time in the months that are, and nobody in particular never is", () => {
    const over = overloads(rows, budget.grid).map(({ person, months, first, excess }) => [
      person,
      months,
      first,
      exactToText(excess, 2),
    ]);
    expect(over).toEqual([["Anna", 1, "2011-06", "0.10"]]);
  });
});

describe("a matrix of persons and months", () => {
  it("is cut where the calendar's half-years meet", () => {
    expect(halfYears(budget.grid).map(({ months }) => months)).toEqual([["2011-05", "2011-06"], ["2011-07"]]);
  });

  it("leads to the line with the most time in the month", () => {
    const [half] = halfYears(budget.grid);
    if (half === undefined) throw new Error("a half-year");
    expect(personCells(anna, half).map(({ over, path }) => [over, path])).toEqual([
      [false, "staff[0]"],
      [true, "staff[0]"],
    ]);
  });
});

describe("a matrix of partners and roles", () => {
  it("adds up along both ways and marks where somebody above full time works", () => {
    const { roles, parties, sums, sum } = roleMatrix(project, rows, 1);
    expect(roles).toEqual(["Coach", "Ekonom"]);
    expect(parties.map(({ cells }) => cells.map(({ share, over }) => [exactToText(share, 2), over]))).toEqual(
      [
        [
          ["2.30", true],
          ["0.00", false],
        ],
        [
          ["0.00", false],
          ["0.30", true],
        ],
      ],
    );
    expect(sums.map((share) => exactToText(share, 2))).toEqual(["2.30", "0.30"]);
    expect(exactToText(sum, 2)).toBe("2.60");
  });
});

describe("the cost of persons and partners", () => {
  it("sums to all staff costs, by person and year as by partner", () => {
    const { project: steget, calculation } = example("steget-vidare");
    const total = calculation.budget.totals.staff;
    const persons = personRows(steget, calculation.budget).flatMap((row) =>
      personYears(row, calculation.budget),
    );
    expect(persons.reduce((sum, { cost }) => sum + cost, 0)).toBe(total);
    expect(partyCosts(steget, calculation.budget).reduce((sum, { cost }) => sum + cost, 0)).toBe(total);
  });

  it("has each year's share on average over the project's months of it", () => {
    expect(personYears(anna, budget).map(({ year, share }) => [year, exactToText(share, 4)])).toEqual([
      [2011, "0.9000"],
    ]);
  });
});
