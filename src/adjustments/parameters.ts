import { LONGEST_PROJECT } from "./datesAstray";
import { type AdjustmentOf } from "./adjustmentOf";
import { AMOUNT, decimal, type Expected, fits, MONTH, SHARE, shown, whole } from "./expected";
import { ON_COST_RATE, REVISION_RATE } from "./lineFields";
import { valueIn } from "./lists";
import { type AdjustmentKind, type Fault } from "./problem";

/** A hundredfold is a slip of the pen. */
const FACTOR = decimal({ min: 0, max: 100 });

/** Ten years: no claim covers more, and no payment comes later. */
const LONGEST_LAG = 120;
const MONTHS_MOVED = whole(-LONGEST_PROJECT, LONGEST_PROJECT);

/** What the figures of each kind may be, as in the project file; by path within the adjustment. */
const PARAMETERS: Readonly<Record<AdjustmentKind, Readonly<Record<string, Expected>>>> = {
  salary: { factor: FACTOR },
  revision: { rate: REVISION_RATE },
  onCost: { rate: ON_COST_RATE },
  workload: { factor: FACTOR },
  costType: { factor: FACTOR },
  participants: { factor: FACTOR },
  shift: { months: MONTHS_MOVED },
  extend: { months: MONTHS_MOVED },
  dropCoFinancier: {},
  cash: { amount: AMOUNT },
  grant: { amount: AMOUNT },
  indirect: { rate: decimal({ min: 0, max: 2 }) },
  call: {},
  programme: {},
  claims: {
    claimMonths: whole(1, LONGEST_LAG),
    lagMonths: whole(0, LONGEST_LAG),
    "advance.amount": AMOUNT,
    "advance.month": MONTH,
    holdBackRate: SHARE,
    finalLagMonths: whole(0, LONGEST_LAG),
  },
  coFinancingDelay: { months: whole(0, LONGEST_LAG) },
  line: {},
  removeLine: {},
};

/** Figures of an adjustment that are beyond what they may be; those that it leaves out are fine. */
export function parametersAstray(adjustment: AdjustmentOf): Fault[] {
  return Object.entries(PARAMETERS[adjustment.kind]).flatMap(([parameter, expected]): Fault[] => {
    const value = valueAt(adjustment, parameter.split("."));
    if (value === undefined || fits(expected, value)) return [];
    return [{ code: "wrongParameter", parameter, value: shown(value), expected }];
  });
}

function valueAt(adjustment: object, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? valueIn(value, step) : undefined),
    adjustment,
  );
}
