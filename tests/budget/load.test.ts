import { monthGrid, type PersonLoad, type StaffLine } from "../../src/budget";
import { overAllocations } from "../../src/budget/load";
import { exactToText } from "../../src/money";
import { aSalary, date, decimal } from "../support/projectBuilder";

const autumn = monthGrid({ start: date("2011-09-01"), end: date("2011-11-30") });

function line(person: string, workload: string, start = "2011-09-01", end = "2011-11-30"): StaffLine {
  return aSalary({ person, workload: decimal(workload), start: date(start), end: date(end) });
}

function shown(loads: readonly PersonLoad[]): string[] {
  return loads.map(({ person, month, load }) => `${person} ${month} ${exactToText(load, 4)}`);
}

const loadsOf = (...lines: readonly StaffLine[]): string[] => shown(overAllocations(lines, autumn));

describe("a person's load", () => {
  it("of exactly full time is not above full time", () => {
    expect(loadsOf(line("Coach", "1"))).toEqual([]);
    expect(loadsOf(line("Coach", "0.1"), line("Coach", "0.2"), line("Coach", "0.7"))).toEqual([]);
  });

  it("of 20/30 and 10/30 of a month is exactly full time", () => {
    const change = [
      line("Coach", "1", "2011-11-01", "2011-11-20"),
      line("Coach", "1", "2011-11-21", "2011-11-30"),
    ];
    expect(loadsOf(...change)).toEqual([]);
    expect(loadsOf(...change, line("Coach", "0.0001", "2011-11-30"))).toEqual(["Coach 2011-11 1.0000"]);
  });

  it("is summed over all lines of the person, and told for the months above full time", () => {
    // October: 0.8 + 0.5 × 16/31 = 1.0581
    expect(loadsOf(line("Coach", "0.8"), line("Chef", "0.8"), line("Coach", "0.5", "2011-10-16"))).toEqual([
      "Coach 2011-10 1.0581",
      "Coach 2011-11 1.3000",
    ]);
  });

  it("above full time in the contract shows only by its active days", () => {
    // 1.2 × 15/30 = 0.6 in September, 1.2 in October and November
    expect(loadsOf(line("Coach", "1.2", "2011-09-16"))).toEqual([
      "Coach 2011-10 1.2000",
      "Coach 2011-11 1.2000",
    ]);
  });

  it("is not counted for lines without a person", () => {
    expect(shown(overAllocations([aSalary(), aSalary()], autumn))).toEqual([]);
  });

  it("is listed by person in the order of code points, then by month", () => {
    // U+1D400 stands after U+FF21 by code points, before it by UTF-16 units
    const people = ["\u{1d400}", "Ö", "\uff21", "z", "Z", "Z 2", "Å"];
    const names = people.flatMap((person) => [
      line(person, "0.6", "2011-11-01"),
      line(person, "0.6", "2011-11-01"),
    ]);
    const order = overAllocations(names, autumn).map(({ person }) => person);
    expect(order).toEqual(["Z", "Z 2", "z", "Å", "Ö", "\uff21", "\u{1d400}"]);
  });
});
