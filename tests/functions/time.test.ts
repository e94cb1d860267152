import { esf, refusal, serial } from "../support/esf";

const row = (...dates: readonly string[]): number[][] => [dates.map(serial)];

describe("MONTHS", () => {
  it.each([
    [
      "every month touched",
      ["2010-05-18", "2010-08-01"],
      row("2010-05-01", "2010-06-01", "2010-07-01", "2010-08-01"),
    ],
    ["one month of a single day", ["2012-02-29", "2012-02-29"], row("2012-02-01")],
    [
      "quarters from the first month",
      ["2011-02-15", "2011-08-31", 3],
      row("2011-02-01", "2011-05-01", "2011-08-01"),
    ],
    ["the turn of the year", ["1 december 2011", "2012-01-31"], row("2011-12-01", "2012-01-01")],
  ])("lists %s", (_, given, months) => {
    expect(esf("MONTHS", ...given)).toEqual(months);
  });

  it.each([
    [
      "an end before the start",
      ["2011-02-01", "2011-01-31"],
      "#VALUE! slut är 2011-01-31, före start 2011-02-01; byt plats på datumen / end is 2011-01-31, before start 2011-02-01; exchange the dates",
    ],
    [
      "a step of 0",
      ["2011-02-01", "2011-12-31", 0],
      "#VALUE! steg är 0; skriv ett heltal 1–120 / step is 0; write a whole number 1–120",
    ],
    [
      "digits that are no serial date",
      [20110201, "2011-12-31"],
      "#VALUE! start är 20 110 201; skriv ett datum 1900–2100, till exempel 2025-01-31 / start is 20,110,201; write a date from 1900 to 2100, such as 2025-01-31",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(refusal("MONTHS", ...given).replaceAll("\u00a0", " ")).toBe(message);
  });
});

describe("SPREAD", () => {
  const months = row("2010-04-01", "2010-05-01", "2010-06-01", "2010-07-01", "2010-08-01");
  it.each([
    ["evenly by days", null, [[0, 1400, 3000, 3100, 3100]]],
    ["evenly by its Swedish word", "Jämnt", [[0, 1400, 3000, 3100, 3100]]],
    ["per full month", "per månad", [[0, 4787.1, 10_600, 10_600, 10_600]]],
    ["all at the start", "start", [[0, 10_600, 0, 0, 0]]],
    ["all at the end", "Slutet", [[0, 0, 0, 0, 10_600]]],
  ])("spreads %s", (_, profile, amounts) => {
    expect(esf("SPREAD", 10_600, "2010-05-18", "2010-08-31", months, profile)).toEqual(amounts);
  });

  it("rounds the running total, so that months sum to the amount", () => {
    const amounts = esf(
      "SPREAD",
      100,
      "2011-01-01",
      "2011-03-31",
      row("2011-01-01", "2011-02-01", "2011-03-01"),
    );
    expect(amounts).toEqual([[34.44, 31.12, 34.44]]);
  });

  it("takes a credit of a negative amount", () => {
    expect(esf("SPREAD", -90, "2011-01-01", "2011-03-31", row("2011-02-01"))).toEqual([[-28]]);
  });

  it("keeps the shape of the months, any day of each, and leaves blank cells blank", () => {
    const block = [
      [serial("2011-01-31"), null],
      ["feb 2011", "2011-03"],
    ];
    expect(esf("SPREAD", 90, "2011-01-01", "2011-03-31", block)).toEqual([
      [31, ""],
      [28, 31],
    ]);
  });

  it.each([
    [
      "a profile that there is not",
      [1, "2011-01-01", "2011-03-31", "2011-01-01", "klump"],
      '#VALUE! fördelning är "klump"; skriv jämnt, per månad, början, slutet / profile is "klump"; write even, monthly, at the start, at the end',
    ],
    [
      "a heading among the months",
      [1, "2011-01-01", "2011-03-31", [["Månad", "2011-01-01"]]],
      '#VALUE! månader (rad 1, kolumn 1) är "Månad"; skriv ett datum i månaden, till exempel 2025-01-01 / months (row 1, column 1) is "Månad"; write a date in the month, such as 2025-01-01',
    ],
    [
      "a date that the calendar has not",
      [1, "2011-02-31", "2011-03-31", "2011-03-01"],
      '#VALUE! start är "2011-02-31"; skriv ett datum 1900–2100, till exempel 2025-01-31 / start is "2011-02-31"; write a date from 1900 to 2100, such as 2025-01-31',
    ],
  ])("refuses %s", (_, given, message) => {
    expect(refusal("SPREAD", ...given)).toBe(message);
  });
});
