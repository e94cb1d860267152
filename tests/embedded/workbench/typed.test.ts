import fc from "fast-check";
import { isoDate, toExcelSerial } from "../../../src/calendar";
import {
  editedText,
  generalText,
  typedCell,
  typedFormula,
  typedNumber,
} from "../../../src/embedded/workbench/typed";

describe("a number typed the Swedish way", () => {
  it.each([
    ["1,5", 1.5, undefined],
    ["1 234,50", 1234.5, "#,##0.00"],
    ["1\u00a0234\u00a0567", 1234567, "#,##0"],
    ["12\u202f000", 12000, "#,##0"],
    ["-3,25", -3.25, undefined],
    ["\u22123", -3, undefined],
    ["+7", 7, undefined],
    [",5", 0.5, undefined],
    ["40 %", 0.4, "0%"],
    ["12,5%", 0.125, "0.00%"],
    ["33,3333 %", 0.333333, "0.00%"],
    ["1 000 kr", 1000, '#,##0 "kr"'],
    ["1 234,50 kr", 1234.5, '#,##0.00 "kr"'],
    ["007", 7, undefined],
    ["1.5", 1.5, undefined],
    [" 25 ", 25, undefined],
    ["-0", 0, undefined],
  ])("%s is %d with the format %s", (text, value, format) => {
    expect(typedNumber(text)).toEqual(format === undefined ? { value } : { value, format });
  });

  it.each(["", "-", ",", "%", "kr", "Kista 3", "12 34", "1 23", "1,2,3", "1.500", "1,234.50", "1e5", "3 st"])(
    "«%s» is none",
    (text) => {
      expect(typedNumber(text)).toBeUndefined();
    },
  );

  it("is read back as it is shown in Swedish, whatever the amount", () => {
    const shown = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -9e13, max: 9e13 }), (ore) => {
        expect(typedNumber(shown.format(ore / 100))?.value).toBe(ore / 100);
      }),
    );
  });

  it("is a hundredth as a percentage, without a second rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
        const text = `${Math.floor(thousandths / 1000)},${String(thousandths % 1000).padStart(3, "0")} %`;
        expect(typedNumber(text)?.value).toBe(thousandths / 100_000);
      }),
    );
  });
});

describe("what is typed into a cell", () => {
  it("is a date as ISO writes it, and a month its first day", () => {
    const march = toExcelSerial(isoDate(2026, 3, 1));
    expect(typedCell("2026-03-01")).toEqual({ kind: "number", value: march, format: "yyyy-mm-dd" });
    expect(typedCell("2026-03")).toEqual({ kind: "number", value: march, format: "yyyy-mm" });
  });

  it.each(["2026-02-30", "2026-13", "1/3", "3-4", "1,234.50", "12.500", "1.234,50", "12 34", "1,234,567"])(
    "«%s» stays text, since it is neither number nor date in Swedish",
    (text) => {
      expect(typedCell(text)).toEqual({ kind: "text", text });
    },
  );

  it.each(["Projektledare", "Kista 3", "'1,5", "12:30", "", "v. 12", "TRUE", "a,b", "1 st"])(
    "«%s» is left as it is",
    (text) => {
      expect(typedCell(text)).toBeUndefined();
    },
  );

  it("is read as a percentage in a cell of percentages, from one upwards", () => {
    expect(typedCell("40", "0%")).toEqual({ kind: "number", value: 0.4 });
    expect(typedCell("12,5", "0.00%")).toEqual({ kind: "number", value: 0.125 });
    expect(typedCell("0,4", "0%")).toMatchObject({ kind: "number", value: 0.4 });
    expect(typedCell("40 %", "0%")).toMatchObject({ kind: "number", value: 0.4 });
  });

  it("is text in a text cell, whatever it looks like", () => {
    expect(typedCell("1,5", "@")).toBeUndefined();
  });
});

describe("a formula typed the Swedish way", () => {
  it.each([
    ["=1,5+1", "=1.5+1"],
    ["=SUM(1,5;2)", "=SUM(1.5,2)"],
    ["=ROUND(2,345;2)", "=ROUND(2.345,2)"],
    ['=IF(1>2;"a;b";"1,5")', '=IF(1>2,"a;b","1,5")'],
    ["=SUM('Blad 1;2'!A1;2)", "=SUM('Blad 1;2'!A1,2)"],
    ["=Staff[[#This Row];[Lön 1,5]]*1,5", "=Staff[[#This Row],[Lön 1,5]]*1.5"],
    ["=SUM({1\\2;3\\4};1)", "=SUM({1,2;3,4},1)"],
    ['=TEXT(A1;"# ##0,00")&" ""kr;"""', '=TEXT(A1,"# ##0,00")&" ""kr;"""'],
    ["=A1*0,3142", "=A1*0.3142"],
  ])("%s is %s", (typed, kept) => {
    expect(typedFormula(typed)).toBe(kept);
  });

  it.each([
    "=SUM(1,2)",
    "=A1*2",
    '=IF(A1,"x;y",2)',
    "=SUM({1,2;3,4})",
    "=Staff[[#This Row],[Lön]]",
    "=1.5",
    "=",
  ])("%s is English and stays", (formula) => {
    expect(typedFormula(formula)).toBe(formula);
  });

  it("gives back the English formula that it says in Swedish", () => {
    const number = fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 99 }));
    const term: fc.Arbitrary<readonly [string, string]> = fc.oneof(
      number.map(([whole, part]): [string, string] => [`${whole}.${part}`, `${whole},${part}`]),
      fc
        .constantFrom("A1", "$B$2:C9", '"a;b"', '"1,5"', "'Blad;1'!A1")
        .map((same): [string, string] => [same, same]),
    );
    fc.assert(
      fc.property(fc.array(term, { minLength: 2, maxLength: 6 }), (terms) => {
        const english = `=MAX(${terms.map(([each]) => each).join(",")})`;
        const swedish = `=MAX(${terms.map(([, each]) => each).join(";")})`;
        expect(typedFormula(swedish)).toBe(english);
      }),
    );
  });
});

describe("a number in a cell that is edited", () => {
  it.each([
    [1.5, "General", "1,5"],
    [1234.5, "#,##0.00", "1234,5"],
    [0.125, "0.00%", "12,5%"],
    [0.07, "0%", "7%"],
    [46082, "yyyy-mm-dd", "2026-03-01"],
    [46082, "mmm yyyy", "2026-03"],
    [46083, "mmm yyyy", "2026-03-02"],
    [46082, '#,##0 "dagar"', "46082"],
  ])("%d in the format %s is %s", (value, format, text) => {
    expect(editedText(value, format)).toBe(text);
  });

  it("is read as the same number when nothing is changed", () => {
    const amount = fc.integer({ min: -9e12, max: 9e12 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(amount, fc.constantFrom("General", "#,##0.00", '#,##0 "kr"'), (value, format) => {
        expect(typedCell(editedText(value, format), format)).toMatchObject({ kind: "number", value });
      }),
    );
    const share = fc.integer({ min: -20_000, max: 20_000 }).map((hundredths) => hundredths / 10_000);
    fc.assert(
      fc.property(share, (value) => {
        expect(typedCell(editedText(value, "0.00%"), "0.00%")).toMatchObject({ kind: "number", value });
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 73_000 }),
        fc.constantFrom("yyyy-mm-dd", "yyyy-mm"),
        (value, format) => {
          expect(typedCell(editedText(value, format), format)).toMatchObject({ kind: "number", value });
        },
      ),
    );
  });
});

describe("a number without a format", () => {
  it("is shown with a decimal comma and no trace of binary fractions", () => {
    expect([0.1 + 0.2, 1 / 3, -1.25, 12].map(generalText)).toEqual(["0,3", "0,33333333333", "-1,25", "12"]);
  });
});
