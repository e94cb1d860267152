import { numberInCell, readNumberText } from "../../src/money";

describe("a number typed as text", () => {
  it.each([
    ["1 234,50", "1234.5"],
    ["1\u00a0234\u202f567,5", "1234567.5"],
    ["1,234,567.50", "1234567.5"],
    ["1.234.567,50", "1234567.5"],
    ["40 %", "0.4"],
    ["2,5%", "0.025"],
    ["−5 kr", "-5"],
    ["0,4", "0.4"],
  ])("%j is %s", (text, decimal) => {
    expect(readNumberText(text, "unknown")).toBe(decimal);
  });

  it("reads a comma before three digits where the comma is known to be the decimal sign", () => {
    expect(readNumberText("1,234", "decimal")).toBe("1.234");
    expect(readNumberText("1,234", "unknown")).toBeUndefined();
  });

  it.each(["", "kr", "12 34", "1,2,3", "1e5", "--5", "5 % kr", "tolv"])("%j is none", (text) => {
    expect(readNumberText(text, "decimal")).toBeUndefined();
  });
});

describe("a number of a cell", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333333333"],
    [1234.5, "1234.5"],
    [-0, "0"],
    [1e-7, "0.0000001"],
  ])("%d counts as %s", (value, decimal) => {
    expect(numberInCell(value)).toBe(decimal);
  });
});
