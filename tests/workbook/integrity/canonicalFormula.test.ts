import { canonicalFormula, type SheetMap } from "../../../src/workbook/model/integrity/canonicalFormula";

const MAPS: Readonly<Record<string, SheetMap>> = {
  Månader: { name: "Månader", asMade: (row, column) => [row, column] },
  "Våra månader": { name: "Månader", asMade: (row, column) => [row - 3, column] },
  Personal: { name: "Personal", asMade: (row, column) => [row, column], lines: { first: 4, last: 8 } },
};

function canonical(formula: string, own = "Månader"): string {
  return canonicalFormula(formula, own, (name) => MAPS[name]);
}

test.each([
  ["a quoted sheet", "'Månader'!$A$1", "Månader!A1"],
  ["a renamed sheet with rows inserted above", "SUM('Våra månader'!$B$8:$B$9)", "SUM(Månader!$B$5:$B$6)"],
  ["a range that a table grew into", "INDEX(Personal!$C$5:$C$19,2)", "INDEX(Personal!$C$5:$C$30,2)"],
  ["blanks and lower case", "round( a1 , 2 )", "ROUND(A1,2)"],
  ["a number as LibreOffice writes it", "A1*(1+1E-015)*(1+0.00000000000001)", "A1*(1+1E-15)*(1+1E-14)"],
  ["the prefix of newer functions", "_xlfn.CONCAT(A1)", "CONCAT(A1)"],
  ["the prefix of custom functions", "_xldudf_ESF_RATE(A1)", "esf.rate(A1)"],
  ["a table's column in full", "SUM(Staff[[#Data],[Id]])", "SUM(Staff[Id])"],
])("%s makes no other formula", (_, formula, same) => {
  expect(canonical(formula)).toBe(canonical(same));
});

test.each([
  ["another cell", "A1+B1", "A1+B2"],
  ["another sheet", "Månader!A1", "Budget!A1"],
  ["another number", "ROUND(A1,2)", "ROUND(A1,1)"],
  ["another text", 'IF(A1="a",1,0)', 'IF(A1="A",1,0)'],
  ["a blank within a text", '"a b"', '"ab"'],
  ["another sign", "A1+B1", "A1-B1"],
  ["a range that leaves lines out", "SUM(Personal!$C$5:$C$19)", "SUM(Personal!$C$5:$C$8)"],
  ["an address within a text", '"A1"', '"A2"'],
  ["a longer word", "LOG10(A1)", "LOG10(LOG10(A1))"],
])("%s makes another formula", (_, formula, other) => {
  expect(canonical(formula)).not.toBe(canonical(other));
});
