import { cellsOfRange, type LoadedRange } from "../../src/excel/cellsOfRange";
import { cellKey, type ReadCell } from "../../src/workbook/model";

/** The only cell of a range of one. */
function cell(value: unknown, formula: unknown = value): ReadCell | undefined {
  const range: LoadedRange = { rowIndex: 0, columnIndex: 0, values: [[value]], formulas: [[formula]] };
  return cellsOfRange(range).get(cellKey(0, 0));
}

describe("a cell that Office.js loads", () => {
  it.each([
    ["a number", 38000.5, 38000.5, { value: 38000.5 }],
    ["a text", "Kommun", "Kommun", { value: "Kommun" }],
    ["a truth value", false, false, { value: false }],
    ["a date, which is its serial number", 46388, 46388, { value: 46388 }],
    ["a formula with its result", 12, "=SUM(A1:A3)", { value: 12, formula: "SUM(A1:A3)" }],
    ["a formula that gives an empty text", "", '=""', { value: "", formula: '""' }],
    ["an error by its name", "#DIV/0!", "=1/0", { value: { error: "#DIV/0!" }, formula: "1/0" }],
    ["a missing value", "#N/A", "=NA()", { value: { error: "#N/A" }, formula: "NA()" }],
    ["an unknown name", "#NAME?", "=ESF.GRANT()", { value: { error: "#NAME?" }, formula: "ESF.GRANT()" }],
  ])("is %s", (_, value, formula, expected) => {
    expect(cell(value, formula)).toEqual(expected);
  });

  it("is nothing where it is blank", () => {
    expect(cell("")).toBeUndefined();
  });

  it("is a text where it begins with an equals sign without being a formula", () => {
    expect(cell("=1+1", "=1+1")).toEqual({ value: "=1+1" });
  });

  it("is a text where it only looks like an error", () => {
    expect(cell("#hashtag")).toEqual({ value: "#hashtag" });
  });
});

test("cells stand where their range does, whatever it begins with", () => {
  const cells = cellsOfRange({
    rowIndex: 4,
    columnIndex: 2,
    values: [
      ["a", ""],
      ["", 7],
    ],
    formulas: [
      ["a", ""],
      ["", "=3+4"],
    ],
  });
  expect([...cells]).toEqual([
    [cellKey(4, 2), { value: "a" }],
    [cellKey(5, 3), { value: 7, formula: "3+4" }],
  ]);
});
