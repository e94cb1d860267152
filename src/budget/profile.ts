import { FULL_MONTH } from "../calendar";
import { dividedBy, exact, type Exact, type Ore, roundCumulatively, roundToOre, ZERO_ORE } from "../money";
import { type ActiveTime } from "./monthGrid";
import { type CashProfile } from "./choices";

const WHOLE_MONTH = exact(FULL_MONTH);

/** Kronor a full month, as kronor per unit of month weight. */
export function perMonthWeight(aFullMonth: Exact): Exact {
  return dividedBy(aFullMonth, WHOLE_MONTH);
}

/**
 * An amount in kronor over the active months: evenly by days, as an amount per full month, or all in the first or last
 * active month. Returns öre for each active month.
 */
export function spread(amount: Exact, profile: CashProfile, active: ActiveTime): Ore[] {
  switch (profile) {
    case "even":
      return roundCumulatively([{ perUnit: dividedBy(amount, exact(active.totalDays)), units: active.days }]);
    case "monthly":
      return roundCumulatively([{ perUnit: perMonthWeight(amount), units: active.weights }]);
    case "start":
      return active.days.map((_, month) => (month === 0 ? roundToOre(amount) : ZERO_ORE));
    case "end":
      return active.days.map((_, month) =>
        month === active.days.length - 1 ? roundToOre(amount) : ZERO_ORE,
      );
  }
}
