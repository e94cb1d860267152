import { esf, refusal, serial } from "../support/esf";

describe("STAFFCOST", () => {
  it.each([
    ["salary, share of full time and on-cost", [30_000, 0.5, "2011-01-01", "2011-02-28", 0.4], 42_000],
    ["no on-cost where it is left out", [30_000, 1, "2011-01-01", "2011-01-31"], 30_000],
    ["a broken month by its days", [31_000, 1, "2011-01-22", "2011-01-31"], 10_000],
    ["the revision from April on", [30_000, 1, "2011-03-01", "2011-04-30", null, 0.1], 63_000],
    ["the revision in a month of its own", [30_000, 1, "2011-03-01", "2011-04-30", null, 0.1, 10], 60_000],
    ["no revision in the first month", [30_000, 1, "2011-04-01", "2011-04-30", null, 0.1], 30_000],
    [
      "two revisions in two years",
      [10_000, 1, "2011-03-01", "2012-04-30", null, 0.1],
      10_000 + 12 * 11_000 + 12_100,
    ],
    ["nothing at a workload of 0", [30_000, 0, "2011-01-01", "2011-12-31"], 0],
  ])("counts %s", (_, given, cost) => {
    expect(esf("STAFFCOST", ...given)).toBe(cost);
  });

  it.each([
    [
      "a workload in percent without the sign",
      [30_000, 50, "2011-01-01", "2011-12-31"],
      "tjänstgöringsgrad är 50; skriv 0,5 eller 50 % / workload is 50; write 0.5 or 50 %",
    ],
    [
      "an on-cost in percent without the sign",
      [30_000, 1, "2011-01-01", "2011-12-31", 45.15],
      "lönekostnadspåslag är 45,15; skriv 0,4515 eller 45,15 % / onCostRate is 45.15; write 0.4515 or 45.15 %",
    ],
    [
      "a revision in percent without the sign",
      [30_000, 1, "2011-01-01", "2011-12-31", null, 2.5],
      "löneökning är 2,5; skriv 0,025 eller 2,5 % / revisionRate is 2.5; write 0.025 or 2.5 %",
    ],
    [
      "a negative salary",
      [-1, 1, "2011-01-01", "2011-12-31"],
      "månadslön är −1; skriv ett belopp i kronor, 0 eller mer, till exempel 1 234,50 / monthlySalary is −1; write an amount in kronor, 0 or more, such as 1234.50",
    ],
    [
      "month 13",
      [1, 1, "2011-01-01", "2011-12-31", null, null, 13],
      "revisionsmånad är 13; skriv ett heltal 1–12 / revisionMonth is 13; write a whole number 1–12",
    ],
    [
      "a cost beyond what is calculated with",
      [9e13, 10, "2011-01-01", "2011-12-31"],
      "ett belopp blir större än 90 000 000 000 000 kr; skriv mindre tal / an amount grows above SEK 90,000,000,000,000; write smaller numbers",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(refusal("STAFFCOST", ...given).replaceAll("\u00a0", " ")).toBe(`#VALUE! ${message}`);
  });
});

describe("STAFFPLAN", () => {
  const quarter = [["2011-03-01", "2011-04-01", "2011-05-01"].map(serial)];

  it("gives each month its cost, 0 outside the employment", () => {
    const plan = esf("STAFFPLAN", 30_000, 1, "2011-03-17", "2011-04-30", quarter, 0, 0.1);
    expect(plan).toEqual([[14_516.13, 33_000, 0]]);
  });

  it("gives a column for a column", () => {
    expect(esf("STAFFPLAN", 10, 1, "2011-03-01", "2011-12-31", [["2011-03-01"], [null]])).toEqual([
      [10],
      [""],
    ]);
  });

  it("says which cell of the months is an error", () => {
    const months = [[serial("2011-03-01"), "#REF!"]];
    expect(refusal("STAFFPLAN", 10, 1, "2011-03-01", "2011-12-31", months)).toBe(
      "#VALUE! månader (rad 1, kolumn 2) är felet #REF!; rätta den cellen först / months (row 1, column 2) is the error #REF!; mend that cell first",
    );
  });
});

describe("HOURLYRATE", () => {
  it.each([
    ["the cost of a year by the hours that the law divides it by", [650_000], 377.91],
    ["the cost by other hours", [650_000, 1600], 406.25],
    ["nothing for nothing", [0], 0],
  ])("gives %s", (_, given, rate) => {
    expect(esf("HOURLYRATE", ...given)).toBe(rate);
  });

  it.each([
    [
      "0 hours",
      [650_000, 0],
      "#VALUE! timmar är 0; skriv ett tal, större än 0 och högst 8 784 / hours is 0; write a number, above 0 and at most 8,784",
    ],
    [
      "more hours than a year has",
      [650_000, 9000],
      "#VALUE! timmar är 9 000; skriv ett tal, större än 0 och högst 8 784 / hours is 9,000; write a number, above 0 and at most 8,784",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(refusal("HOURLYRATE", ...given).replaceAll("\u00a0", " ")).toBe(message);
  });
});

describe("UNITCOST", () => {
  it.each([
    ["a full year by the hours of the table", [100, 1, "2016-01-01", "2016-12-31"], 166_176.36],
    [
      "a half year of half time by hours of one's own",
      [100, "50 %", "2016-01-01", "2016-06-30", 1200],
      30_000,
    ],
  ])("counts %s", (_, given, cost) => {
    expect(esf("UNITCOST", ...given)).toBe(cost);
  });

  it("refuses a missing date", () => {
    expect(refusal("UNITCOST", 100, 1, "2016-01-01")).toBe(
      "#VALUE! slut saknas; skriv ett datum 1900–2100, till exempel 2025-01-31 / end is missing; write a date from 1900 to 2100, such as 2025-01-31",
    );
  });
});
