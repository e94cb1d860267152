import { DEFAULTS, type Indirect, indirectRate } from "../../budget";
import { type IndirectBase } from "../../law";
import {
  ceilToOre,
  compare,
  exact,
  type Exact,
  kronor,
  minus,
  type Ore,
  ore,
  share,
  times,
} from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { otherIndirect } from "./financedAnew";
import { type KnownOption, knownOptions, needsCalculation, replacesOtherCosts } from "./knownOptions";
import { aboveRate, awaitingCalculation, rateFacts } from "./rateVerdict";
import { optionSources, unknownOption } from "./unknownOption";

/** Indirect costs are at most the rate of an option that the programming period knows. */
export const flatRate: Rule = {
  ...ruleHead("flat.rate"),
  check: (facts) => {
    const indirect: Indirect = facts.project.indirect ?? DEFAULTS.indirect;
    if (indirect.option === "none") return NOT_APPLICABLE;
    return [indirect.option === "custom" ? ownRate(facts, indirect) : namedOption(facts, indirect)];
  },
};

function namedOption(facts: Facts, indirect: Indirect): Verdict {
  const { option } = indirect;
  const { rate, base } = indirectRate(indirect);
  const known = knownOptions(facts);
  const found = known.find((each) => each.option === option);
  if (found === undefined) {
    const remedies = nearest(known, base).flatMap((each) => otherIndirect(facts, { option: each.option }));
    return { ...unknownOption(option, base, known), remedies };
  }
  const ofRate = rateFacts({ option, base, actual: rate, limit: exact(found.law.value) });
  return calculated(indirect, option, { ...ofRate, ...optionSources([found]), status: "pass" });
}

/** A rate of one's own, against the highest rate of an option with the same base, or with another where there is none. */
function ownRate(facts: Facts, indirect: Indirect): Verdict {
  const { budget } = facts.calculation;
  const options = knownOptions(facts).filter(
    ({ option }) => !replacesOtherCosts(option) || facts.project.costs.length === 0,
  );
  const sameBase = options.filter(({ base }) => base === budget.indirect.base);
  const comparable = sameBase.length > 0 ? sameBase : options;
  const highest = comparable.at(-1);
  if (highest === undefined) return { status: "notApplicable" };

  const { base, law } = highest;
  const ofBase = kronor(base === "staff" ? budget.totals.staff : directCosts(facts));
  const actual =
    sameBase.length > 0 ? budget.indirect.rate : share(budget.totals.indirect, directCosts(facts));
  const limit = exact(law.value);
  const verdict = rateFacts({ option: "custom", base, actual, limit });
  if (compare(actual, limit) <= 0) {
    const enough = comparable.find((each) => compare(actual, exact(each.law.value)) <= 0) ?? highest;
    return calculated(indirect, enough.option, { ...verdict, ...optionSources([enough]), status: "pass" });
  }
  const excess = minus(kronor(budget.totals.indirect), times(limit, ofBase));
  return {
    ...verdict,
    ...optionSources([highest]),
    ...aboveRate(ceilToOre(positive(excess))),
    remedies: usable(facts, comparable)
      .slice(-1)
      .flatMap((each) => otherIndirect(facts, { option: "custom", rate: each.law.value, base: each.base })),
  };
}

/** A pass that rests on a calculation of one's own is only known where the project says how the rate was arrived at. */
function calculated({ basis }: Indirect, option: string, pass: Verdict): Verdict {
  if (!needsCalculation(option) || basis !== undefined) return pass;
  return awaitingCalculation(pass);
}

/** Options to change to, those with the same base first; a calculation goes with the option that it was made for. */
function nearest(options: readonly KnownOption[], base: IndirectBase): KnownOption[] {
  const ready = options.filter(({ option }) => !needsCalculation(option));
  return [...ready.filter((each) => each.base === base), ...ready.filter((each) => each.base !== base)];
}

/** Options whose rate the project could use as its own: one that needs a calculation only where there is one. */
function usable({ project }: Facts, options: readonly KnownOption[]): KnownOption[] {
  const hasCalculation = project.indirect?.basis !== undefined;
  return options.filter(({ option }) => hasCalculation || !needsCalculation(option));
}

function directCosts({ calculation }: Facts): Ore {
  const { cash, indirect, income } = calculation.budget.totals;
  return ore(cash - indirect + income);
}

function positive(amount: Exact): Exact {
  return compare(amount, exact(0)) < 0 ? exact(0) : amount;
}
