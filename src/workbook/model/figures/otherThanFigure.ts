import { numberInCell } from "../../../money";
import { type Explanation, type QuantityText, quantityText } from "../../../scenarios";

/** What a sheet's own rounding may differ by, in kronor and in shares; binary fractions make it a hair more. */
const TOLERANCE = { kr: 0.010001, share: 0.000001 };

/** The number in a figure's cell where it is another than the figure's value, as somebody may have written over it. */
export function otherThanFigure(
  shown: number | undefined,
  explanation: Explanation,
): QuantityText | undefined {
  const { unit } = explanation;
  if (shown === undefined || (unit !== "kr" && unit !== "share")) return undefined;
  if (Math.abs(shown - Number(quantityText(explanation).text)) <= TOLERANCE[unit]) return undefined;
  return { text: numberInCell(shown), exact: true };
}
