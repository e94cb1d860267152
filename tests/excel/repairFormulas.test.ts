import { staleCells } from "../../src/excel/repairFormulas";

test("a function of ours that shows #NAME? is written again, under its own name", () => {
  const cells = staleCells({
    values: [["#NAME?", "#NAME?", 7]],
    formulas: [
      ["=_xldudf_ESF_GRANT(A1)+_xldudf_ESF_SHARE(B1)", "=IF(A1=0,0,ESF.GRANT(A1))", "=ESF.GRANT(1)"],
    ],
  });
  expect(cells).toEqual([
    { row: 0, column: 0, formula: "=ESF.GRANT(A1)+ESF.SHARE(B1)" },
    { row: 0, column: 1, formula: "=IF(A1=0,0,ESF.GRANT(A1))" },
  ]);
});

test("nothing else is touched: other unknown names, other errors, texts", () => {
  const cells = staleCells({
    values: [["#NAME?", "#VALUE!", "#NAME?", "#NAME?"]],
    formulas: [["=MINFUNKTION(A1)", "=ESF.GRANT(A1)", "#NAME?", "=RESF.X()"]],
  });
  expect(cells).toEqual([]);
});
