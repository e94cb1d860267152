import { type CostBreakdown } from "../../budget";
import { type Calculation } from "../../funding";
import { addOre, maxOre, negateOre, type Ore, subtractOre, sumOre, ZERO_ORE } from "../../money";

/**
 * The largest difference, in öre, between the total and what the tables of months, years, phases, organisations,
 * sub-projects and payers sum to. It is 0 for every budget, and is shown so that nobody has to take that on trust.
 */
export function differenceOfTables({ budget, financing }: Calculation): Ore {
  const { totals, byMonth, byYear, byPhase, byOrganisation, bySubProject } = budget;
  const { grant, coFinancing, balance } = financing;
  const sums = [
    totalOf(byMonth),
    totalOf([...byYear.values()]),
    ...(byPhase.size === 0 ? [] : [totalOf([...byPhase.values()])]),
    totalOf([...byOrganisation.values()]),
    totalOf([...bySubProject.values()]),
    addOre(addOre(grant, coFinancing), balance),
  ];
  return sums.reduce((largest, sum) => maxOre(largest, distance(sum, totals.total)), ZERO_ORE);
}

function totalOf(tables: readonly CostBreakdown[]): Ore {
  return sumOre(tables.map(({ total }) => total));
}

function distance(a: Ore, b: Ore): Ore {
  const difference = subtractOre(a, b);
  return maxOre(difference, negateOre(difference));
}
