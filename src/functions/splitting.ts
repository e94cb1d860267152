import { finsamAmounts } from "../funding";
import { type ArgumentName, functionWords } from "../i18n";
import { allocateByLargestRemainder, type Decimal, exact, type Exact, type Ore, ZERO } from "../money";
import { AMOUNT, inShapeOf, kronorCell, numberUpTo, optional, range, required, UNIT } from "./cells";
import { answer, refuse } from "./cellError";

const WEIGHT = numberUpTo(undefined);

/**
 * Splits an amount by weights, so that the parts sum exactly to it; one part for each weight, in the shape of the weights.
 * @customfunction SPLIT
 * @param amount Amount to split, in kronor.
 * @param weights One weight for each part, 0 or more; a blank cell weighs 0.
 * @param [unit] What every part is a whole number of, in kronor; 0.01 where left out.
 */
export function splitByWeights(amount: unknown, weights: unknown[][], unit?: unknown): number[][] {
  return answer(() => {
    const whole = required(amount, "amount", AMOUNT);
    const cells = range(weights, "weights", WEIGHT);
    const parts = allocateByLargestRemainder(
      whole,
      weightsOf(cells, "weights"),
      optional(unit, "unit", UNIT),
    );
    return inShapeOf(cells, parts.map(kronorCell));
  });
}

/**
 * Splits the means of a coordination association: the state half, the regions a quarter and the municipalities a quarter; rows of party and amount.
 * @customfunction FINSAM
 * @param amount The association's means, in kronor.
 * @param regionWeights Weights by which the regions share their quarter; 1 where there is one.
 * @param municipalityWeights Weights by which the municipalities share their quarter; 1 where there is one.
 * @param [unit] What every part is a whole number of, in kronor; 0.01 where left out.
 */
export function splitByFinsamKey(
  amount: unknown,
  regionWeights: unknown[][],
  municipalityWeights: unknown[][],
  unit?: unknown,
): unknown[][] {
  return answer(() => {
    const shareUnit = optional(unit, "unit", UNIT);
    const parts = finsamAmounts({
      amount: required(amount, "amount", AMOUNT),
      regions: weightsOf(range(regionWeights, "regionWeights", WEIGHT), "regionWeights"),
      municipalities: weightsOf(
        range(municipalityWeights, "municipalityWeights", WEIGHT),
        "municipalityWeights",
      ),
      ...(shareUnit === undefined ? {} : { unit: shareUnit }),
    });
    const { parties } = functionWords("sv");
    const row = (party: string, part: Ore): unknown[] => [party, kronorCell(part)];
    return [
      row(parties.state, parts.state),
      ...parts.regions.map((part, position) => row(parties.region(position + 1), part)),
      ...parts.municipalities.map((part, position) => row(parties.municipality(position + 1), part)),
    ];
  });
}

/** Weights of which at least one is above 0: with none the amount would be lost. */
function weightsOf(cells: readonly (readonly (Decimal | undefined)[])[], argument: ArgumentName): Exact[] {
  const weights = cells.flat().map((weight) => (weight === undefined ? ZERO : exact(weight)));
  return weights.some(({ numerator }) => numerator > 0n) ? weights : refuse({ code: "noWeight", argument });
}
