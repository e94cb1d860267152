import { activeDays, calendarMonths } from "./calendar";
import { recalculate } from "./index";
import { smallFile, threeOrganisations } from "./smallFile";

const line = { id: "s1", organisation: "kommun" };

const monthsOf = (file: unknown, key: "staff" | "travel" | "participants" | "inKind" | "indirect") =>
  recalculate(file).months.map((month) => month[key]);

describe("days", () => {
  it("2010-05-18 to 2010-08-31 are 106, of which 14 in May", () => {
    const span = { start: "2010-05-18", end: "2010-08-31" };
    const days = calendarMonths(span).map((month) => activeDays(month, span));
    expect(days).toEqual([14, 30, 31, 31]);
    expect(days.reduce((sum, count) => sum + count)).toBe(106);
  });

  it("February has 29 in 2012 and 28 in 2011", () => {
    expect(calendarMonths({ start: "2012-02-01", end: "2012-02-29" })[0]?.days.length).toBe(29);
    expect(calendarMonths({ start: "2011-02-01", end: "2011-02-28" })[0]?.days.length).toBe(28);
  });
});

describe("staff", () => {
  it("by actual salary costs 14 of 31 days of a cut month", () => {
    const staff = [{ ...line, method: "actual", monthlySalary: "30000", workload: "1" }];
    // 30 000 × 14 ÷ 31 = 13 548.387…; the running totals all end in .387…
    expect(monthsOf(smallFile("2010-05-18", "2010-07-31", { staff }), "staff")).toEqual([
      "13548.39",
      "30000.00",
      "30000.00",
    ]);
  });

  it("by actual salary is revised on the first of April after the line's first month", () => {
    const actual = { ...line, method: "actual", monthlySalary: "20000", workload: "0.5", onCostRate: "0.5" };
    const staff = [{ ...actual, revisionRate: "0.1", start: "2011-04-15" }];
    const months = monthsOf(smallFile("2011-04-01", "2013-04-30", { staff }), "staff");
    // Half time and half as much again: 15 000 kr a month; 16 of 30 days first, then 16 500 from April 2012, 18 150 from 2013.
    expect(months[0]).toBe("8000.00");
    expect([months[1], months[11], months[12], months[23], months[24]]).toEqual([
      "15000.00",
      "15000.00",
      "16500.00",
      "16500.00",
      "18150.00",
    ]);
  });

  it("by 1720 hours rounds the hourly cost before it is multiplied", () => {
    const staff = [{ ...line, method: "hourly1720", annualEmploymentCost: "650000", workload: "0.5" }];
    // 650 000 ÷ 1720 = 377.906… → 377.91; × 1720 ÷ 12 ÷ 2 = 27 083.55.
    expect(monthsOf(smallFile("2021-01-01", "2021-01-31", { staff }), "staff")).toEqual(["27083.55"]);
  });

  it("by unit cost takes 1661.7636 hours a year where the file names none", () => {
    const staff = [{ ...line, method: "unit", hourlyRate: "312", workload: "1" }];
    // 312 × 138.4803 = 43 205.8536; twice that is 86 411.7072.
    expect(monthsOf(smallFile("2015-01-01", "2015-02-28", { staff }), "staff")).toEqual([
      "43205.85",
      "43205.86",
    ]);
  });
});

describe("other lines", () => {
  const cost = { ...line, type: "travel", unitPrice: "100.02", vatRate: "0.25" };

  it("bear VAT where the organisation cannot recover it, and a tie goes up", () => {
    expect(monthsOf(smallFile("2021-01-01", "2021-01-31", { costs: [cost] }), "travel")).toEqual(["125.03"]);
  });

  it("bear no VAT where the organisation recovers it", () => {
    const organisations = [{ id: "kommun", name: "Kommunen", kind: "municipality", recoversVat: true }];
    const file = smallFile("2021-01-01", "2021-01-31", { organisations, costs: [cost] });
    expect(monthsOf(file, "travel")).toEqual(["100.02"]);
  });

  it.each([
    ["even", ["14.00", "30.00", "31.00", "31.00"]],
    ["start", ["106.00", "0.00", "0.00", "0.00"]],
    ["end", ["0.00", "0.00", "0.00", "106.00"]],
    ["monthly", ["47.87", "106.00", "106.00", "106.00"]],
  ])("spread 106 kr by the profile %s", (profile, months) => {
    const costs = [{ ...line, type: "travel", unitPrice: "106", profile }];
    // monthly: 106 × 14 ÷ 31 = 47.870…
    expect(monthsOf(smallFile("2010-05-18", "2010-08-31", { costs }), "travel")).toEqual(months);
  });

  it("with amounts of their own add VAT month by month and round the running total", () => {
    const amounts = { "2021-01": "0.02", "2021-02": "0.02" };
    const costs = [{ ...line, type: "travel", profile: "custom", amounts, vatRate: "0.25" }];
    // 0.025 and 0.05 running: 0.03 and 0.05.
    expect(monthsOf(smallFile("2021-01-01", "2021-02-28", { costs }), "travel")).toEqual(["0.03", "0.02"]);
  });

  it("of participants count heads, attendance and days, from hours where no monthly amount is given", () => {
    const participants = [
      {
        ...line,
        women: 2,
        men: 1,
        hoursPerMonth: "10",
        hourlyAllowance: "51",
        attendance: "0.5",
        start: "2011-02-15",
      },
    ];
    // 3 × 510 × 0.5 × 14 ÷ 28 = 382.50.
    expect(monthsOf(smallFile("2011-02-01", "2011-02-28", { participants }), "participants")).toEqual([
      "382.50",
    ]);
  });

  it("in kind lie even over their days, the first half öre up", () => {
    const inKind = [{ ...line, amount: "0.01", start: "2011-02-15", end: "2011-03-14" }];
    expect(monthsOf(smallFile("2011-02-01", "2011-03-31", { inKind }), "inKind")).toEqual(["0.01", "0.00"]);
  });
});

describe("indirect costs", () => {
  const costs = threeOrganisations.map(({ id }) => ({
    id: `c-${id}`,
    organisation: id,
    type: "travel",
    unitPrice: "10",
  }));
  const file = (indirect: unknown) =>
    smallFile("2021-01-01", "2021-01-31", { organisations: threeOrganisations, costs, indirect });

  it("are allocated in the order of the list by cumulative rounding", () => {
    const report = recalculate(file({ option: "custom", rate: "0.0334", base: "direct" }));
    // 3.34 % of 30 kr is 1.002 → 1.00; reached 0.33, 0.67 and 1.00.
    expect(threeOrganisations.map(({ id }) => report.byOrganisation[id]?.indirect)).toEqual([
      "0.33",
      "0.34",
      "0.33",
    ]);
    expect(report.bySubProject[""]?.indirect).toBe("1.00");
  });

  it("of 40 % take the place of other direct costs", () => {
    const staff = [{ ...line, method: "actual", monthlySalary: "1000", workload: "1" }];
    const report = recalculate(
      smallFile("2021-01-01", "2021-01-31", {
        staff,
        costs: [{ ...line, type: "travel", unitPrice: "10" }],
        indirect: { option: "staff40" },
      }),
    );
    expect([report.totals.travel, report.totals.indirect, report.totals.total]).toEqual([
      "0.00",
      "400.00",
      "1400.00",
    ]);
  });
});

describe("tables", () => {
  it("put a month into the phase of its first project day, and under no name where there is none", () => {
    const file = {
      delfin: 1,
      project: {
        ...{ name: "Prov", programme: "none", start: "2021-01-10", end: "2021-04-30", owner: "kommun" },
        phases: [
          { kind: "planning", start: "2021-01-10", end: "2021-02-15" },
          { kind: "closing", start: "2021-02-16", end: "2021-03-31" },
        ],
      },
      organisations: threeOrganisations,
      costs: [{ ...line, type: "travel", unitPrice: "100", profile: "monthly", start: "2021-02-01" }],
    };
    const { byPhase } = recalculate(file);
    expect(Object.entries(byPhase).map(([kind, row]) => [kind, row.total])).toEqual([
      ["planning", "100.00"],
      ["closing", "100.00"],
      ["", "100.00"],
    ]);
  });

  it("name a person above full time, and only then", () => {
    const actual = { ...line, method: "actual", monthlySalary: "1", person: "Coach 1" };
    const staff = [
      { ...actual, workload: "1" },
      { ...actual, id: "s2", workload: "0.2", start: "2011-02-15", end: "2011-02-28" },
    ];
    expect(recalculate(smallFile("2011-01-01", "2011-03-31", { staff })).load).toEqual([
      { person: "Coach 1", month: "2011-02", load: "1.100000000000" },
    ]);
  });
});
