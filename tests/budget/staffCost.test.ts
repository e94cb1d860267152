import { monthGrid, type StaffLine } from "../../src/budget";
import { staffCost } from "../../src/budget/staffCost";
import { oreToText } from "../../src/money";
import { anHourlyRate, aSalary, aUnitCost, date, decimal, texts } from "../support/projectBuilder";

/** Monthly costs of a line in a project of these dates, in kronor. */
function monthly(line: StaffLine, start: string, end: string): string[] {
  return texts(staffCost(line, monthGrid({ start: date(start), end: date(end) })).monthly);
}

function total(line: StaffLine, start: string, end: string): string {
  return oreToText(staffCost(line, monthGrid({ start: date(start), end: date(end) })).total);
}

describe("a salary", () => {
  it("costs its share of the month, by workload and with on-costs", () => {
    // 40 000 × 0.5 × 1.4515 = 29 030; May 14/31: 13 110.3226; running total with June 42 140.3226
    const line = aSalary({
      monthlySalary: decimal("40000"),
      workload: decimal("0.5"),
      onCostRate: decimal("0.4515"),
    });
    expect(monthly(line, "2010-05-18", "2010-08-31")).toEqual([
      "13110.32",
      "29030.00",
      "29030.00",
      "29030.00",
    ]);
  });

  it("costs only the days of its own dates", () => {
    const line = aSalary({
      monthlySalary: decimal("28000"),
      start: date("2011-02-15"),
      end: date("2011-02-20"),
    });
    expect(monthly(line, "2011-01-01", "2011-12-31")).toEqual(["6000.00"]); // 28 000 × 6/28
  });

  it("counts a leap day as a day of its month", () => {
    const line = aSalary({ monthlySalary: decimal("29000"), start: date("2012-02-28") });
    expect(monthly(line, "2012-01-01", "2012-02-29")).toEqual(["2000.00"]); // 29 000 × 2/29
  });

  it("is placed in the first month in which it is paid", () => {
    const grid = monthGrid({ start: date("2011-01-01"), end: date("2011-12-31") });
    expect(staffCost(aSalary({ start: date("2011-03-31") }), grid)).toMatchObject({
      list: "staff",
      type: "staff",
      from: 2,
      subProject: "",
      coveredByFlatRate: false,
    });
  });

  it("costs nothing where no day of it lies in the project", () => {
    const line = aSalary({ start: date("2012-01-01"), end: date("2012-12-31") });
    expect(monthly(line, "2011-01-01", "2011-12-31")).toEqual([]);
    expect(total(line, "2011-01-01", "2011-12-31")).toBe("0.00");
  });
});

describe("the yearly salary revision", () => {
  const revised = (facts: Parameters<typeof aSalary>[0]): StaffLine =>
    aSalary({ revisionRate: decimal("0.02"), ...facts });

  it("raises the salary from its month on, exactly and with cumulative rounding", () => {
    // 30 001 × 1.025 = 30 751.025; running totals 90 003, 120 754.025, 151 505.05, 182 256.075, 213 007.10
    const line = aSalary({ monthlySalary: decimal("30001"), revisionRate: decimal("0.025") });
    expect(monthly(line, "2011-01-01", "2011-07-31")).toEqual([
      ...["30001.00", "30001.00", "30001.00"],
      ...["30751.03", "30751.02", "30751.03", "30751.02"],
    ]);
  });

  it("comes again every year, on the salary as last revised", () => {
    // 30 000, 30 600, 31 212 and 31 836.24 (30 000 × 1.02³, not 30 000 × 1.06)
    const months = monthly(revised({}), "2011-03-01", "2013-04-30");
    expect([months[0], months[1], months[12], months[13], months[24], months[25]]).toEqual([
      "30000.00",
      "30600.00",
      "30600.00",
      "31212.00",
      "31212.00",
      "31836.24",
    ]);
  });

  it("does not count in the line's first month, whole or in part", () => {
    expect(monthly(revised({}), "2011-04-01", "2011-05-31")).toEqual(["30000.00", "30000.00"]);
    // 30 000 × 16/30
    expect(monthly(revised({ start: date("2011-04-15") }), "2011-01-01", "2011-05-31")).toEqual([
      "16000.00",
      "30000.00",
    ]);
  });

  it("counts in the month after, though the first month has but one day", () => {
    // 30 000 ÷ 31 = 967.7419
    expect(monthly(revised({ start: date("2011-03-31") }), "2011-01-01", "2011-04-30")).toEqual([
      "967.74",
      "30600.00",
    ]);
  });

  it("counts in a last month that is cut short", () => {
    // 30 600 × 10/30
    expect(monthly(revised({ end: date("2011-04-10") }), "2011-03-01", "2011-12-31")).toEqual([
      "30000.00",
      "10200.00",
    ]);
  });

  it("comes in the month that the line says", () => {
    expect(monthly(revised({ revisionMonth: 1 }), "2010-12-01", "2011-01-31")).toEqual([
      "30000.00",
      "30600.00",
    ]);
    expect(monthly(revised({ revisionMonth: 12 }), "2011-11-01", "2011-12-31")).toEqual([
      "30000.00",
      "30600.00",
    ]);
  });

  it("can lower a salary", () => {
    expect(monthly(revised({ revisionRate: decimal("-0.1") }), "2011-03-01", "2011-04-30")).toEqual([
      "30000.00",
      "27000.00",
    ]);
  });
});

describe("staff by 1720 hours", () => {
  it("work 1720 ÷ 12 hours a month", () => {
    // 100 kr × 143.333… h: running totals 14 333.333, 28 666.667, 43 000
    expect(monthly(anHourlyRate(), "2011-01-01", "2011-03-31")).toEqual(["14333.33", "14333.34", "14333.33"]);
  });

  it("cost their hourly rate in whole öre", () => {
    // 650 000 ÷ 1720 = 377.907 → 377.91; × 1720 ÷ 12 × 0.5 = 27 083.55 (27 083.33 without the rounding)
    const line = anHourlyRate({ annualEmploymentCost: decimal("650000"), workload: decimal("0.5") });
    expect(monthly(line, "2011-01-01", "2011-01-31")).toEqual(["27083.55"]);
  });

  it("have an hourly rate that is rounded half-up", () => {
    // 172 008.60 ÷ 1720 = 100.005 → 100.01; × 1720 = 172 017.20 a year
    const line = anHourlyRate({ annualEmploymentCost: decimal("172008.60") });
    expect(total(line, "2011-01-01", "2011-12-31")).toBe("172017.20");
  });

  it("have on-costs within the annual cost, and no revisions", () => {
    const line = anHourlyRate({ onCostRate: decimal("0.5"), revisionRate: decimal("0.1") });
    expect(total(line, "2011-01-01", "2011-12-31")).toBe("172000.00");
  });
});

describe("staff by unit cost", () => {
  it("work the hours of the table: 155.16 × 10.71 a full-time year", () => {
    // 300 × 1661.7636 ÷ 12
    expect(monthly(aUnitCost(), "2016-01-01", "2016-01-31")).toEqual(["41544.09"]);
  });

  it("cost by workload and days", () => {
    // 312 × 1661.7636 ÷ 12 × 0.75 = 32 404.3902; × 14/31 = 14 634.2407
    const line = aUnitCost({ hourlyRate: decimal("312"), workload: decimal("0.75") });
    expect(monthly(line, "2016-05-18", "2016-06-30")).toEqual(["14634.24", "32404.39"]);
  });

  it("work the hours that the line says", () => {
    expect(monthly(aUnitCost({ fullTimeHours: decimal("1600") }), "2016-01-01", "2016-01-31")).toEqual([
      "40000.00",
    ]);
  });

  it("have on-costs within the unit cost, and no revisions", () => {
    const line = aUnitCost({ onCostRate: decimal("0.5"), revisionRate: decimal("0.1") });
    expect(total(line, "2016-01-01", "2016-12-31")).toBe("498529.08");
  });
});
