import { type Explanation, inMonthStep, type Way, worked } from "./explanation";
import { figureName } from "./figureName";
import { indirectRateLeaf } from "./lawNumbers";
import { type Scope } from "./scope";

/** Over the whole project the cumulative rounding of indirect costs comes to one rounding of rate × base. */
export function indirectInTotal(scope: Scope): Way {
  return {
    operation: { kind: "roundHalfUp" },
    operands: () => [rateOn(scope.figure(figureName("totals", "indirectBase")), scope)],
  };
}

/** Rate × the base up to the month, rounded, less the same up to the month before. */
export function indirectInMonth(position: number, scope: Scope): Way {
  if (position === 0) return { operation: { kind: "same" }, operands: () => [roundedUpTo(0, scope)] };
  return {
    operation: { kind: "cumulativeDifference" },
    operands: () => [roundedUpTo(position, scope), roundedUpTo(position - 1, scope)],
  };
}

function roundedUpTo(position: number, scope: Scope): Explanation {
  const { months } = scope.calculation.budget.grid;
  const bases = months
    .slice(0, position + 1)
    .map((month) => scope.figure(figureName("months", { key: month }, "indirectBase")));
  const soFar = worked(inMonthStep("baseSoFar", months[position]), "kr", { kind: "sum" }, bases);
  return worked(inMonthStep("roundedRunningTotal", months[position]), "kr", { kind: "roundHalfUp" }, [
    rateOn(soFar, scope),
  ]);
}

function rateOn(base: Explanation, scope: Scope): Explanation {
  return worked("rateOnBase", "kr", { kind: "product" }, [indirectRateLeaf(scope), base]);
}
