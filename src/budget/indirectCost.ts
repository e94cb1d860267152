import { FLAT_RATES, type IndirectBase } from "../law";
import {
  allocateCumulatively,
  exact,
  type Exact,
  fraction,
  type Ore,
  ore,
  roundCumulatively,
  times,
} from "../money";
import { directCosts, type Gathered } from "./breakdown";
import { DEFAULTS } from "./defaults";
import { type Indirect } from "./lines";
import { type Project } from "./project";

/** Rate and base of the chosen option. */
export interface IndirectRate {
  readonly rate: Exact;
  readonly base: IndirectBase;
}

/** The rate and base that the project's option calculates indirect costs by; option custom brings its own. */
export function indirectRate(indirect: Indirect = DEFAULTS.indirect): IndirectRate {
  if (indirect.option !== "custom") {
    const { rate, base } = FLAT_RATES[indirect.option];
    return { rate: exact(rate), base };
  }
  const { rate, base = "direct" } = indirect;
  return { rate: rate === undefined ? exact(0) : exact(rate), base };
}

/** Whether the flat rate replaces all direct costs other than staff (the 40 % option). */
export function replacesOtherDirectCosts(project: Project): boolean {
  return project.indirect?.option === "staff40";
}

/** The costs that the rate is taken of, in öre. */
export function indirectBase(base: IndirectBase, amounts: Gathered): Ore {
  return ore(base === "staff" ? amounts.staff : directCosts(amounts));
}

/** Indirect costs of each month: rate × the running total of the base, cumulatively rounded. */
export function indirectByMonth({ rate }: IndirectRate, bases: readonly Ore[]): Ore[] {
  return roundCumulatively([{ perUnit: times(rate, fraction(1n, 100n)), units: bases }]);
}

/** The project's indirect costs on organisations or sub-projects, in proportion to their bases in list order. */
export function indirectByParty(total: Ore, bases: readonly Ore[]): Ore[] {
  return allocateCumulatively(total, bases);
}
