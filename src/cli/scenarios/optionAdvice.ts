import {
  type Assessment,
  type BreakEven,
  breakEvens,
  type FixedOption,
  highestGrant,
  indirectOptions,
  leastOwnMoney,
  type OptionOutcome,
} from "../../scenarios";

/** The options of indirect costs, the best of those that may be used, and where two of these come to the same. */
export interface OptionAdvice {
  readonly options: readonly OptionOutcome[];
  readonly best: {
    readonly highestGrant: OptionOutcome | undefined;
    readonly leastOwnMoney: OptionOutcome | undefined;
  };
  readonly points: readonly BreakEven[];
}

export function optionAdvice(base: Assessment): OptionAdvice {
  const options = indirectOptions(base);
  const usable = options.flatMap(({ option, against }) =>
    against.length > 0 || option === "none" || !isFixed(option) ? [] : [option],
  );
  return {
    options,
    best: { highestGrant: highestGrant(options), leastOwnMoney: leastOwnMoney(options) },
    points: breakEvens(usable, base.calculation.budget.totals.staff),
  };
}

function isFixed(option: OptionOutcome["option"]): option is FixedOption {
  return option !== "custom";
}
