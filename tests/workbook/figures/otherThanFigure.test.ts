import { exact, fraction } from "../../../src/money";
import { type Explanation, type QuantityUnit } from "../../../src/scenarios";
import { otherThanFigure } from "../../../src/workbook/model";

function figure(unit: QuantityUnit, value: Explanation["value"]): Explanation {
  return { subject: { kind: "figure", name: "grant", path: [] }, unit, value, operands: () => [] };
}

describe("the number in a figure's cell", () => {
  it.each([
    ["an öre more, which the sheet's own rounding may make", 1000.01],
    ["the figure", 1000],
    ["no number", undefined],
  ])("is no other where it is %s", (_, shown) => {
    expect(otherThanFigure(shown, figure("kr", exact(1000)))).toBeUndefined();
  });

  it("is told where it is more than an öre from the amount", () => {
    expect(otherThanFigure(1000.02, figure("kr", exact(1000)))).toEqual({ text: "1000.02", exact: true });
  });

  it("is told where a share differs within six decimals, and not beyond", () => {
    const third = figure("share", fraction(1n, 3n));
    expect(otherThanFigure(0.33333334, third)).toBeUndefined();
    expect(otherThanFigure(0.3333, third)).toEqual({ text: "0.3333", exact: true });
  });

  it("is not compared for a date or a count", () => {
    expect(otherThanFigure(7, figure("months", exact(35)))).toBeUndefined();
  });
});
