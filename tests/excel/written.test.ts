import { written } from "../../src/excel/written";

test.each(["=1+1", "+46 8 123", "-5 kr", "@SUM(A1)", "\tx", "\rx", "'quoted", "#REF!"])(
  "the text %p never becomes a formula or an error",
  (text) => {
    expect(written(text)).toBe(`'${text}`);
  },
);

test.each(["mar-1", "1-2", "2024-05", "007", "3/4", "12 %", "1e5", "10:30", "TRUE", "falskt"])(
  "the text %p stays a text, which Excel would otherwise take for a number, a date or a truth value",
  (text) => {
    expect(written(text)).toBe(`'${text}`);
  },
);

test.each(["Kommun", "Åre kommun", "Avsikt", "viva-resurs"])(
  "the text %p is written as it stands",
  (text) => {
    expect(written(text)).toBe(text);
  },
);

test("numbers and truth values are written as they are, and nothing as a blank cell", () => {
  expect([written(0.55), written(46388), written(true), written(undefined)]).toEqual([0.55, 46388, true, ""]);
});
