import { esf, refusal } from "../support/esf";

const SIX = [[100, 100, 100, 100, 100, 100]];

describe("CLAIMS", () => {
  it.each([
    ["every quarter two months late", [SIX, 300], [[0, 0, 0, 0, 150, 0, 0, 150]]],
    ["every second month at once", [SIX, 300, 2, 0], [[0, 100, 0, 100, 0, 100]]],
    ["a short last claim", [[[100, 100, 100, 100]], 200, 3, 0], [[0, 0, 150, 50]]],
    ["an advance that the claims settle", [SIX, 300, 3, 1, 200], [[200, 0, 0, 0, 0, 0, 100]]],
    ["an advance in a month of its own", [SIX, 300, 3, 0, 30, null, null, 2], [[0, 30, 120, 0, 0, 150]]],
    ["the hold-back at the end", [SIX, 300, 3, 0, null, "20 %", 2], [[0, 0, 150, 0, 0, 90, 0, 60]]],
    ["the rest of an advance paid back", [SIX, 300, 3, 0, 400], [[400, 0, 0, 0, 0, -100]]],
    ["a column for a column", [[[100], [100]], 50, 1, 1], [[0], [25], [25]]],
    ["nothing but the advance without costs", [[[0, null]], 300, 1, 0, 50], [[50, 0]]],
  ])("pays %s", (_, given, payments) => {
    expect(esf("CLAIMS", ...given)).toEqual(payments);
  });

  it.each([
    [
      "a claim of no months",
      [SIX, 300, 0],
      "#VALUE! ansökningsmånader är 0; skriv ett heltal 1–120 / claimMonths is 0; write a whole number 1–120",
    ],
    [
      "a hold-back in percent without the sign",
      [SIX, 300, 3, 2, 0, 5],
      "#VALUE! innehållen_andel är 5; skriv 0,05 eller 5 % / holdBack is 5; write 0.05 or 5 %",
    ],
    [
      "an advance after the last payment",
      [SIX, 300, 3, 2, 50, 0, 0, 9],
      "#VALUE! förskottsmånad är 9; skriv ett heltal 1–8 / advanceMonth is 9; write a whole number 1–8",
    ],
    [
      "half a month of lag",
      [SIX, 300, 3, 1.5],
      "#VALUE! dröjsmål är 1,5; skriv ett heltal 0–120 / lag is 1.5; write a whole number 0–120",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(refusal("CLAIMS", ...given)).toBe(message);
  });
});

describe("BALANCE", () => {
  it.each([
    ["what is left after each period", [[[400, 0, 250]], [[100, 350, 50]]], [[300, -50, 150]]],
    ["a column against a row, in the shape of the inflows", [[[10], [20]], [[5, 5]]], [[5], [20]]],
    [
      "a block row by row",
      [
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0, 0],
          [5, 0],
        ],
      ],
      [
        [1, 2],
        [-2, -1],
      ],
    ],
    ["blank cells as 0", [[[null, 5]], [["", null]]], [[0, 5]]],
    ["öre without the noise of binary fractions", [[[0.1, 0.2]], [[0, 0]]], [[0.1, 0.3]]],
  ])("gives %s", (_, given, balances) => {
    expect(esf("BALANCE", ...given)).toEqual(balances);
  });

  it("refuses ranges of different lengths", () => {
    expect(refusal("BALANCE", [[1, 2, 3]], [[1, 2]])).toBe(
      "#VALUE! inbetalningar är 3 celler och utbetalningar 2; ange lika många / inflows is 3 cells and outflows 2; give as many of each",
    );
  });
});

describe("LIQUIDITYNEED", () => {
  it.each([
    ["how far below 0 the balance falls", [[[0, 100, 300]], [[50, 150, 50]]], 100],
    ["0 where it never does", [[[100, 0]], [[50, 50]]], 0],
    ["0 for blank cells", [null, null], 0],
  ])("gives %s", (_, given, need) => {
    expect(esf("LIQUIDITYNEED", ...given)).toBe(need);
  });

  it("passes the error of a cell on, and says where it is", () => {
    expect(refusal("LIQUIDITYNEED", [[1, "#DIV/0!"]], [[1, 1]])).toBe(
      "#DIV/0! inbetalningar (rad 1, kolumn 2) är felet #DIV/0!; rätta den cellen först / inflows (row 1, column 2) is the error #DIV/0!; mend that cell first",
    );
  });
});
