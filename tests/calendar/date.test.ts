import { date } from "../support/projectBuilder";
import { addDays, addMonths, dateOf, dayNumber, isoDate, readDate } from "../../src/calendar";
import { daysInMonth, isLeapYear } from "../../src/calendar/date";

describe("a date", () => {
  it.each(["2011-02-01", "2012-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "is read from %s",
    (text) => {
      expect(readDate(text)).toBe(text);
    },
  );

  it.each([
    "2011-02-29",
    "1900-02-29",
    "2100-02-29",
    "2011-02-31",
    "2011-04-31",
    "2011-13-01",
    "2011-00-10",
    "2011-01-00",
    "0000-01-01",
    "2011-2-1",
    "20110201",
    "2011-02-01T00:00",
    " 2011-02-01",
    "",
  ])("is not %j", (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe("a year", () => {
  it.each([
    [2011, false],
    [2012, true],
    [1900, false],
    [2000, true],
    [2100, false],
    [2400, true],
  ])("%d is a leap year: %s", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it("has months of 30 and 31 days", () => {
    const lengths = Array.from({ length: 12 }, (_, month) => daysInMonth(2011, month + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe("days are counted", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1900-01-01", -25_567],
    ["2000-02-29", 11_016], // 30 years with 7 leap days, then 59 days
    ["2000-03-01", 11_017],
    ["2013-12-31", 16_070], // 44 years with 11 leap days, less a day
  ])("from 1 January 1970: %s is day %d", (text, day) => {
    expect(dayNumber(date(text))).toBe(day);
    expect(dateOf(day)).toBe(text);
  });

  it("over every change of century and leap day without a gap", () => {
    for (const around of [
      "1600-02-28",
      "1700-02-28",
      "1900-02-28",
      "2000-02-28",
      "2012-02-28",
      "2100-12-30",
    ]) {
      const first = dayNumber(date(around));
      for (let day = first; day < first + 4; day++) expect(dayNumber(dateOf(day))).toBe(day);
    }
    expect(addDays(date("1900-02-28"), 1)).toBe("1900-03-01");
    expect(addDays(date("2000-02-28"), 1)).toBe("2000-02-29");
    expect(addDays(date("2011-01-01"), -1)).toBe("2010-12-31");
  });
});

describe("a date moved by months", () => {
  it.each([
    ["2011-01-31", 1, "2011-02-28"],
    ["2011-01-31", 13, "2012-02-29"],
    ["2011-12-15", 1, "2012-01-15"],
    ["2011-01-15", -1, "2010-12-15"],
    ["2011-03-31", -1, "2011-02-28"],
    ["2011-05-31", 0, "2011-05-31"],
    ["2011-02-28", 1, "2011-03-28"],
  ])("%s by %d is %s, at most the month's last day", (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });
});

describe("a date from year, month and day", () => {
  it("is padded", () => {
    expect(isoDate(987, 6, 5)).toBe("0987-06-05");
  });
});
