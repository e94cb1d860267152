import { amountInMonth, type Budget, type Id, type Project } from "../../budget";
import { yearOf } from "../../calendar";
import { dividedBy, type Exact, exact, type Ore, plus, share, sumOre, ZERO, ZERO_ORE } from "../../money";
import { type PersonRow } from "./persons";

/** A person in one year: the average share of full time over the project's months of the year, and the cost. */
export interface PersonYear {
  readonly year: number;
  readonly share: Exact;
  readonly cost: Ore;
}

/** A person's years of the project and the cost of them all. */
export function personYears(row: PersonRow, { grid, lines }: Budget): readonly PersonYear[] {
  const own = new Set(row.lines.map(({ line }) => line.id));
  const costs = lines.filter(({ list, id }) => list === "staff" && own.has(id));
  const years = new Map<number, number[]>();
  for (const position of grid.months.keys()) {
    const year = yearOf(grid.first + position);
    years.set(year, [...(years.get(year) ?? []), position]);
  }
  return [...years].map(([year, positions]) => ({
    year,
    share: dividedBy(
      positions.reduce((sum, position) => plus(sum, row.loads[position] ?? ZERO), ZERO),
      exact(positions.length),
    ),
    cost: sumOre(positions.flatMap((position) => costs.map((line) => amountInMonth(line, position)))),
  }));
}

/** What an organisation's staff costs. */
export interface PartyCost {
  readonly id: Id;
  readonly name: string;
  readonly cost: Ore;
  /** Of all staff costs. */
  readonly share: Exact;
}

/** Organisations with staff costs, the largest first. */
export function partyCosts(project: Project, { byOrganisation, totals }: Budget): readonly PartyCost[] {
  return project.organisations
    .map(({ id, name }) => {
      const cost = byOrganisation.get(id)?.staff ?? ZERO_ORE;
      return { id, name, cost, share: share(cost, totals.staff) };
    })
    .filter(({ cost }) => cost !== 0)
    .sort((a, b) => b.cost - a.cost);
}
