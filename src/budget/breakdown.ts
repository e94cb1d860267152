import { type Ore, ore } from "../money";
import { COST_TYPES, type CostType } from "./choices";

/** Cost types that stand in the tables by themselves; the rest are sums of these. */
export const BOOKED_KEYS = ["staff", ...COST_TYPES, "indirect", "income", "participants", "inKind"] as const;
export type BookedKey = (typeof BOOKED_KEYS)[number];

/** The rows of every cost table, in order: what is booked, and the sums cash, nonCash and total. */
export const COST_KEYS = [
  "staff",
  ...COST_TYPES,
  "indirect",
  "income",
  "cash",
  "participants",
  "inKind",
  "nonCash",
  "total",
] as const;
export type CostKey = (typeof COST_KEYS)[number];

/** Öre for every row of a cost table. Income is positive and reduces cash and total. */
export type CostBreakdown = Readonly<Record<CostKey, Ore>>;

/** Amounts while they are gathered: öre as plain numbers, still to be checked by `breakdown`. */
export type Gathered = Record<BookedKey, number>;

export function nothingGathered(): Gathered {
  return {
    staff: 0,
    externalServices: 0,
    travel: 0,
    equipmentMaterial: 0,
    premises: 0,
    other: 0,
    indirect: 0,
    income: 0,
    participants: 0,
    inKind: 0,
  };
}

/** The table rows for what was gathered, sums included. Throws AmountOutOfRange where a row is too large. */
export function breakdown(gathered: Gathered): CostBreakdown {
  const cash = directCosts(gathered) + gathered.indirect - gathered.income;
  const nonCash = gathered.participants + gathered.inKind;
  return {
    staff: ore(gathered.staff),
    externalServices: ore(gathered.externalServices),
    travel: ore(gathered.travel),
    equipmentMaterial: ore(gathered.equipmentMaterial),
    premises: ore(gathered.premises),
    other: ore(gathered.other),
    indirect: ore(gathered.indirect),
    income: ore(gathered.income),
    cash: ore(cash),
    participants: ore(gathered.participants),
    inKind: ore(gathered.inKind),
    nonCash: ore(nonCash),
    total: ore(cash + nonCash),
  };
}

/** The sum of several tables, row by row. */
export function sumBreakdowns(tables: readonly CostBreakdown[]): CostBreakdown {
  const sums = nothingGathered();
  for (const table of tables) for (const key of BOOKED_KEYS) sums[key] += table[key];
  return breakdown(sums);
}

/** Direct cash costs: staff and other direct, before indirect costs and income. */
export function directCosts(amounts: Readonly<Record<"staff" | CostType, number>>): number {
  return COST_TYPES.reduce((sum, type) => sum + amounts[type], amounts.staff);
}
