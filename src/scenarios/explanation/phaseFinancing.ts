import { financingByPhase } from "../../funding";
import { figureName } from "./figureName";
import { type Family } from "./scope";
import { kronor } from "../../money";

/** Grant or co-financing of a phase, in proportion to the phase's total: `byPhase[planning].grant`. */
export const phaseFinancing: Family = ([phase, of], scope) => {
  if (of !== "grant" && of !== "coFinancing") return undefined;
  const { budget, financing } = scope.calculation;
  const phases = [...financingByPhase(budget, financing)];
  const position = phases.findIndex(([key]) => key === phase);
  const [key, found] = phases[position] ?? [];
  if (key === undefined || found === undefined) return undefined;
  return {
    name: figureName("byPhase", { key }, of),
    unit: "kr",
    value: kronor(found[of]),
    operation: { kind: "largestRemainder", position },
    operands: () => [
      scope.figure(`financing.${of}`),
      ...phases.map(([each]) => scope.figure(figureName("byPhase", { key: each }, "total"))),
    ],
  };
};
