import { FLAT_RATES, type IndirectOption } from "../law";
import { addOre, exact, kronor, type Ore, roundToOre, times } from "../money";

/** Direct costs of a whole project, in öre. */
export interface DirectCosts {
  readonly staff: Ore;
  readonly other: Ore;
}

/** What an option with a rate of law gives of the costs, rounded half-up to öre: indirect costs, or all costs but staff. */
export function flatRateAmount(
  option: Exclude<IndirectOption, "custom">,
  { staff, other }: DirectCosts,
): Ore {
  const { rate, base } = FLAT_RATES[option];
  return roundToOre(times(exact(rate), kronor(base === "staff" ? staff : addOre(staff, other))));
}

/** The costs in all under the option; where it replaces all costs but staff, other direct costs count 0. */
export function totalUnderOption(option: Exclude<IndirectOption, "custom">, costs: DirectCosts): Ore {
  const direct = option === "staff40" ? costs.staff : addOre(costs.staff, costs.other);
  return addOre(direct, flatRateAmount(option, costs));
}
