import { type Adjustment, COST_TYPES, DEFAULTS, type Indirect, type Project } from "../budget";
import { INDIRECT_OPTIONS, type IndirectOption } from "../law";
import { type Ore, sumOre } from "../money";
import { type Finding, type RuleId } from "../rules";
import { assess, type Assessment } from "./assessment";
import { afterAdjustments } from "./runScenario";

/** What an option of indirect costs leads to, with the grant as large as its bounds then allow. */
export interface OptionOutcome {
  readonly option: IndirectOption;
  /** Whether it is the project's own. */
  readonly isOwn: boolean;
  readonly total: Ore;
  readonly staff: Ore;
  /** Direct costs other than staff; 0 where the option takes their place. */
  readonly otherDirect: Ore;
  readonly indirect: Ore;
  readonly grant: Ore;
  /** What the grant and all others' co-financing leave for the owner to pay in cash; below 0 where they are too much. */
  readonly ownMoney: Ore;
  /** What the rules on flat rates hold against it, errors and warnings; an option without any may be used. */
  readonly against: readonly Finding[];
}

const FLAT_RATE_RULES: readonly RuleId[] = ["flat.rate", "flat.combine", "flat.area2-2018", "flat.mandatory"];

/**
 * Every option of indirect costs side by side, in the order of the options; option custom where the project has a rate of
 * its own. What the owner pays in cash today is left out: what each option leaves is what it must pay.
 */
export function indirectOptions({ project, terms }: Assessment): OptionOutcome[] {
  const { option: own, rate }: Indirect = project.indirect ?? DEFAULTS.indirect;
  return INDIRECT_OPTIONS.filter((option) => option !== "custom" || rate !== undefined).flatMap((option) => {
    const adjustments: readonly Adjustment[] = [
      ...withoutOwnersCash(project),
      { kind: "indirect", option },
      { kind: "grant", mode: "max" },
    ];
    const attempt = afterAdjustments(project, adjustments, (adjusted) => assess(adjusted, terms));
    return attempt.ok ? [outcomeOf(attempt.result, option, option === own)] : [];
  });
}

/** The option that may be used and gives the highest grant; of equals the one that leaves the owner least, then the own. */
export function highestGrant(outcomes: readonly OptionOutcome[]): OptionOutcome | undefined {
  return bestBy(outcomes, (a, b) => b.grant - a.grant || a.ownMoney - b.ownMoney);
}

/**
 * The option that may be used and leaves the owner the least to pay; of equals the one with the higher grant, then the
 * own. Option none is no answer: what it does not count as indirect costs the owner pays all the same.
 */
export function leastOwnMoney(outcomes: readonly OptionOutcome[]): OptionOutcome | undefined {
  const counted = outcomes.filter(({ option }) => option !== "none");
  return bestBy(counted, (a, b) => a.ownMoney - b.ownMoney || b.grant - a.grant);
}

function bestBy(
  outcomes: readonly OptionOutcome[],
  order: (a: OptionOutcome, b: OptionOutcome) => number,
): OptionOutcome | undefined {
  const [best] = outcomes
    .filter(({ against }) => against.length === 0)
    .sort((a, b) => order(a, b) || Number(b.isOwn) - Number(a.isOwn));
  return best;
}

function withoutOwnersCash({ project: { owner }, financing }: Project): Adjustment[] {
  return financing.cash
    .filter(({ organisation }) => organisation === owner)
    .map(({ id }) => ({ kind: "removeLine", list: "financing.cash", id }));
}

function outcomeOf(
  { calculation: { budget, financing }, findings }: Assessment,
  option: IndirectOption,
  isOwn: boolean,
): OptionOutcome {
  return {
    option,
    isOwn,
    total: budget.totals.total,
    staff: budget.totals.staff,
    otherDirect: sumOre(COST_TYPES.map((type) => budget.totals[type])),
    indirect: budget.totals.indirect,
    grant: financing.grant,
    ownMoney: financing.balance,
    against: findings.filter(
      ({ rule, status, severity }) =>
        FLAT_RATE_RULES.includes(rule) && status === "fail" && severity !== "info",
    ),
  };
}
