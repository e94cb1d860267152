import { clashesWith, isBroken } from "../../src/excel/clashes";

const book = {
  sheets: ["Översikt", "Personal"],
  tables: ["Staff"],
  names: [{ name: "DelfinTotal", refersTo: "Finansiering!$B$5" }],
};

test("a workbook that has none of the names takes the sheets", () => {
  expect(clashesWith(book, { sheets: ["Blad1"], names: ["Moms"] })).toEqual([]);
});

test("every sheet, table and name that the workbook has already is told, whatever its case", () => {
  expect(clashesWith(book, { sheets: ["PERSONAL", "Blad1"], names: ["staff", "delfintotal"] })).toEqual([
    "Personal",
    "Staff",
    "DelfinTotal",
  ]);
});

test("a cell that has the name of a table is in its way, as Excel holds tables and names in one list", () => {
  expect(clashesWith({ ...book, sheets: [] }, { sheets: [], names: ["Staff"] })).toEqual(["Staff"]);
});

test("a name that outlived its sheet is told by its broken reference", () => {
  expect(isBroken("=#REF!$B$5")).toBe(true);
  expect(isBroken("=Finansiering!$B$5")).toBe(false);
});
