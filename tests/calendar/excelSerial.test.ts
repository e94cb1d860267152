import fc from "fast-check";
import { date } from "../support/projectBuilder";
import { dateOf, dayNumber, fromExcelSerial, toExcelSerial } from "../../src/calendar";

describe("the serial number of a date in a workbook", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61], // 60 is the fictitious 29 February 1900
    ["1999-12-31", 36_525],
    ["2010-05-18", 40_316],
    ["2024-02-29", 45_351],
    ["9999-12-31", 2_958_465],
  ])("%s is %d and comes back", (text, serial) => {
    expect(toExcelSerial(date(text))).toBe(serial);
    expect(fromExcelSerial(serial)).toBe(text);
  });

  it("does not exist before 1900", () => {
    expect(toExcelSerial(date("1899-12-31"))).toBeUndefined();
    expect(toExcelSerial(date("1600-01-01"))).toBeUndefined();
  });

  it.each([60, 60.5, 0, 0.9, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is no date",
    (serial) => {
      expect(fromExcelSerial(serial)).toBeUndefined();
    },
  );

  it("loses its time of day", () => {
    expect(fromExcelSerial(40_316.999)).toBe("2010-05-18");
  });

  it("comes back for any day of 1900 to 9999", () => {
    const [first, last] = [dayNumber(date("1900-01-01")), dayNumber(date("9999-12-31"))];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        const serial = toExcelSerial(dateOf(day));
        expect(serial === undefined ? undefined : fromExcelSerial(serial)).toBe(dateOf(day));
      }),
      { numRuns: 1_000, seed: 1900 },
    );
  });

  it("counts days: the next day has the next number, but for 60", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_464 }), (serial) => {
        fc.pre(serial !== 59 && serial !== 60);
        const [day, next] = [fromExcelSerial(serial), fromExcelSerial(serial + 1)];
        expect(day !== undefined && next !== undefined && dayNumber(next) - dayNumber(day)).toBe(1);
      }),
      { numRuns: 500, seed: 1900 },
    );
  });
});
