import { maxOre, type Ore, ZERO_ORE } from "../money";
import { type Assessment } from "./assessment";
import { type BreakEven, breakEvens, type FixedOption } from "./breakEven";
import { highestGrant, indirectOptions, leastOwnMoney, type OptionOutcome } from "./indirectOptions";

/** The options of indirect costs, the best of those that may be used, and where two of these come to the same. */
export interface OptionAdvice {
  readonly options: readonly OptionOutcome[];
  readonly best: {
    readonly highestGrant: OptionOutcome | undefined;
    readonly leastOwnMoney: OptionOutcome | undefined;
  };
  readonly points: readonly BreakEven[];
  /** Direct costs other than staff, as they are where no option takes their place: what the points are compared with. */
  readonly otherDirect: Ore;
}

/** Which option of indirect costs suits a project. */
export function optionAdvice(base: Assessment): OptionAdvice {
  const options = indirectOptions(base);
  const usable = options.flatMap(({ option, against }) =>
    against.length > 0 || option === "none" || !isFixed(option) ? [] : [option],
  );
  return {
    options,
    best: { highestGrant: highestGrant(options), leastOwnMoney: leastOwnMoney(options) },
    points: breakEvens(usable, base.calculation.budget.totals.staff),
    otherDirect: maxOre(ZERO_ORE, ...options.map((each) => each.otherDirect)),
  };
}

function isFixed(option: OptionOutcome["option"]): option is FixedOption {
  return option !== "custom";
}
