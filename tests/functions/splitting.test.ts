import { esf, refusal } from "../support/esf";

describe("SPLIT", () => {
  it.each([
    ["öre that do not divide to the earlier parts", [100, [[1, 1, 1]]], [[33.34, 33.33, 33.33]]],
    ["a column to a column", [10, [[1], [3]]], [[2.5], [7.5]]],
    [
      "a block to a block, row by row",
      [
        1,
        [
          [1, 1],
          [1, 1],
        ],
      ],
      [
        [0.25, 0.25],
        [0.25, 0.25],
      ],
    ],
    ["whole kronor to the largest remainder", [10, [[1, 2, 4]], 1], [[1, 3, 6]]],
    ["nothing to a blank weight", [10, [[1, null, "1,5"]]], [[4, 0, 6]]],
    ["a negative amount", [-100, [[1, 1, 1]]], [[-33.33, -33.33, -33.34]]],
    ["all to a single weight", [12.34, 5], [[12.34]]],
  ])("gives %s", (_, given, parts) => {
    expect(esf("SPLIT", ...given)).toEqual(parts);
  });

  it.each([
    [
      "weights that are all 0",
      [100, [[0, null]]],
      "#VALUE! vikter är tillsammans 0; skriv minst en vikt över 0 / weights sum to 0; write at least one weight above 0",
    ],
    [
      "a negative weight, and says where",
      [
        100,
        [
          [1, 2],
          [3, -1],
        ],
      ],
      "#VALUE! vikter (rad 2, kolumn 2) är −1; skriv ett tal, 0 eller mer / weights (row 2, column 2) is −1; write a number, 0 or more",
    ],
    [
      "a heading among the weights",
      [100, [["Vikt"], [1]]],
      '#VALUE! vikter (rad 1, kolumn 1) är "Vikt"; skriv ett tal, 0 eller mer / weights (row 1, column 1) is "Vikt"; write a number, 0 or more',
    ],
    [
      "an amount beyond what is calculated with",
      [1e20, [[1]]],
      "#VALUE! belopp är 100000000000000000000; skriv ett belopp i kronor, till exempel 1 234,50 / amount is 100000000000000000000; write an amount in kronor, such as 1234.50",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(refusal("SPLIT", ...given)).toBe(message);
  });
});

describe("FINSAM", () => {
  it("gives the state half, and the members their quarters by weight", () => {
    expect(esf("FINSAM", 1000, [[1, 3]], [[1], [1], [2]])).toEqual([
      ["Staten", 500],
      ["Region 1", 62.5],
      ["Region 2", 187.5],
      ["Kommun 1", 62.5],
      ["Kommun 2", 62.5],
      ["Kommun 3", 125],
    ]);
  });

  it("gives an odd öre to the earlier of equal parties", () => {
    const amounts = (esf("FINSAM", 0.02, 1, 1) as [string, number][]).map(([, amount]) => amount);
    expect(amounts).toEqual([0.01, 0.01, 0]);
  });

  it("splits in whole kronor where that is the unit", () => {
    expect(esf("FINSAM", 1001, 1, [[1, 1]], 1)).toEqual([
      ["Staten", 501],
      ["Region 1", 250],
      ["Kommun 1", 125],
      ["Kommun 2", 125],
    ]);
  });

  it("refuses municipalities without a weight, whose quarter would be lost", () => {
    expect(refusal("FINSAM", 1000, 1, [[null, ""]])).toBe(
      "#VALUE! kommunvikter är tillsammans 0; skriv minst en vikt över 0 / municipalityWeights sum to 0; write at least one weight above 0",
    );
  });
});
