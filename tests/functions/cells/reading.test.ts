import { esf, refusal, serial } from "../../support/esf";
import { CellError } from "../../support/customFunctionsRuntime";

/* Cells are read through functions that give back what they read: SHARE of 1, and the month of a date. */
const amount = (cell: unknown): unknown => esf("SHARE", cell, 1);
const month = (cell: unknown): unknown => esf("MONTHS", cell, cell);

describe("an amount in a cell", () => {
  it.each([
    ["a number", 1234.5, 1234.5],
    ["a number with the noise of binary fractions", 0.1 + 0.2, 0.3],
    ["half an öre, which is rounded up", 1.005, 1.01],
    ["Swedish text", "1 234,50", 1234.5],
    ["Swedish text with hard spaces and unit", "1\u00a0234\u00a0567,50 kr", 1_234_567.5],
    ["English text", "1,234.50", 1234.5],
    ["text with a minus sign", "−5", -5],
    ["a range of one cell", [[7]], 7],
    ["a formatted number", { type: "FormattedNumber", basicValue: 12.5, numberFormat: "0 kr" }, 12.5],
  ])("is read from %s", (_, cell, value) => {
    expect(amount(cell)).toBe(value);
  });

  it.each([
    ["text that may be two numbers", "1,234"],
    ["a word", "femtio"],
    ["FALSE", false],
    ["a percentage", "40 %"],
    ["an object without a plain value", { type: "Entity", text: "Umeå" }],
  ])("is not read from %s", (_, cell) => {
    expect(refusal("SHARE", cell, 1)).toMatch(
      /^#VALUE! stöd är .+; skriv ett belopp.+ \/ grant is .+; write an amount/,
    );
  });

  it("is quoted in part where its text is long", () => {
    expect(refusal("SHARE", "x".repeat(500), 1)).toContain(`"${"x".repeat(40)}…"`);
  });
});

describe("a date in a cell", () => {
  it.each([
    ["a serial number", serial("2011-02-15")],
    ["a serial number with a time of day", serial("2011-02-15") + 0.75],
    ["ISO text", "2011-02-15"],
    ["ISO text with a time of day", "2011-02-15T08:30:00"],
    ["digits", "20110215"],
    ["Swedish words", "15 februari 2011"],
    ["short words", "15 feb. 2011"],
    ["English words", "15 February 2011"],
    ["the Swedish stroke", "15/2 2011"],
  ])("is read from %s", (_, cell) => {
    expect(month(cell)).toEqual([[serial("2011-02-01")]]);
  });

  it.each([
    ["strokes that may mean two dates", "1/2/2011"],
    ["a day that the calendar has not", "2011-02-29"],
    ["the day that Excel invented", 60],
    ["a year before workbooks", "1899-12-31"],
    ["a year that is a slip of the pen", "2201-01-01"],
    ["a month of two letters", "1 ma 2011"],
    ["a negative number", -1],
    ["TRUE", true],
  ])("is not read from %s", (_, cell) => {
    expect(refusal("MONTHS", cell, "2011-12-31")).toMatch(
      /^#VALUE! start är .+; skriv ett datum 1900–2100.+ \/ start is /,
    );
  });
});

describe("an error in a cell", () => {
  it.each([
    ["an error object of the runtime", new CellError("#N/A"), "#N/A", "#N/A"],
    [
      "an error value of a data type",
      { type: "Error", basicType: "Error", basicValue: "#NUM!" },
      "#NUM!",
      "#NUM!",
    ],
    ["the text of an error", "#DIV/0!", "#DIV/0!", "#DIV/0!"],
    ["an error that a function may not give", "#NAME?", "#NAME?", "#VALUE!"],
    ["a newer error", { type: "Error", basicType: "Error", basicValue: "#SPILL!" }, "#SPILL!", "#VALUE!"],
    ["a number that is none", Number.NaN, "#NUM!", "#NUM!"],
  ])("is passed on from %s", (_, cell, shown, code) => {
    expect(refusal("SHARE", 1, cell)).toBe(
      `${code} total_kostnad är felet ${shown}; rätta den cellen först / total is the error ${shown}; mend that cell first`,
    );
  });
});

describe("an optional argument", () => {
  it.each([
    ["left out", []],
    ["null", [null]],
    ["a blank cell", [""]],
    ["a blank range of one", [[[null]]]],
  ])("that is %s counts as not said", (_, given) => {
    expect(esf("HOURLYRATE", 172_000, ...given)).toBe(100);
  });
});
