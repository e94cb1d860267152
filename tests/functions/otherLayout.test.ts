import { esf, serial } from "../support/esf";

/*
 * A sheet that was not made by Delfin: months down the page, years beside each other, text where numbers should be and
 * blank rows in between. The functions must serve it as it stands.
 */
describe("a budget sheet of another layout", () => {
  // Rows are months of a year, columns years: a block of dates.
  const calendar = Array.from({ length: 12 }, (_, month) =>
    [2024, 2025].map((year) => serial(`${year}-${String(month + 1).padStart(2, "0")}-01`)),
  );

  it("gets a block of months by years filled with a salary's cost", () => {
    const block = esf(
      "STAFFPLAN",
      "32 000 kr",
      "60 %",
      "2024-07-01",
      "2025-06-30",
      calendar,
      "40 %",
    ) as number[][];
    const aMonth = 26_880;
    expect(block.map((row) => row[0])).toEqual([
      0,
      0,
      0,
      0,
      0,
      0,
      ...Array.from({ length: 6 }, () => aMonth),
    ]);
    expect(block.map((row) => row[1])).toEqual([
      ...Array.from({ length: 6 }, () => aMonth),
      0,
      0,
      0,
      0,
      0,
      0,
    ]);
  });

  it("gets claims down the page from costs down the page, with a blank row and an amount typed as text", () => {
    const costs = [[120_000], [""], ["80 000,00"], [100_000], [null], [100_000]];
    const payments = esf("CLAIMS", costs, "160 000", 3, 1) as number[][];
    expect(payments).toEqual([[0], [0], [0], [80_000], [0], [0], [80_000]]);
    const outflows = [...costs, [null]];
    const coFinancing = [[60_000], [0], [60_000], [60_000], [0], [60_000], [0]];
    const inflows = payments.map((row, month) => [(row[0] ?? 0) + (coFinancing[month]?.[0] ?? 0)]);
    expect(esf("BALANCE", inflows, outflows)).toEqual([
      [-60_000],
      [-60_000],
      [-80_000],
      [-40_000],
      [-40_000],
      [-80_000],
      [0],
    ]);
    expect(esf("LIQUIDITYNEED", inflows, outflows)).toBe(80_000);
  });

  it("gets a split of rent over partners who stand beside each other, by their floor space", () => {
    expect(esf("SPLIT", 17_400, [["90 ", null, "45", 45]], 1)).toEqual([[8700, 0, 4350, 4350]]);
  });

  it("gets quarters of the project, each a date that the sheet can show", () => {
    expect(esf("MONTHS", "15 mars 2024", "31 dec 2024", 3)).toEqual([
      ["2024-03-01", "2024-06-01", "2024-09-01", "2024-12-01"].map(serial),
    ]);
  });
});
