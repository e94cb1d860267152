import { exact, type Exact, ONE, plus, roundCumulatively, times, ZERO } from "../money";
import { DEFAULTS } from "./defaults";
import { type LineCost, lineCost, type Monthly, NOTHING } from "./lineCost";
import { type MonthGrid } from "./monthGrid";
import { spread } from "./profile";
import { type CostLine } from "./lines";
import { type Organisation } from "./project";

/**
 * Cost of a line other than staff (domain 3.2): quantity × unit price, with VAT where the organisation cannot recover
 * it, over time by the line's profile.
 */
export function otherCost(line: CostLine, organisation: Organisation | undefined, grid: MonthGrid): LineCost {
  const withVat = vatFactor(line, organisation);
  const profile = line.profile ?? DEFAULTS.profile;
  if (profile === "custom") return lineCost("costs", line.type, line, byMonth(line, withVat, grid));
  const active = grid.activeTime(line);
  if (active === undefined || line.unitPrice === undefined)
    return lineCost("costs", line.type, line, NOTHING);
  const amount = times(exact(line.quantity ?? DEFAULTS.quantity), exact(line.unitPrice), withVat);
  return lineCost("costs", line.type, line, { from: active.from, monthly: spread(amount, profile, active) });
}

/** 1 + the VAT rate where VAT is a cost of the organisation, 1 where it recovers VAT. */
export function vatFactor(line: CostLine, organisation: Organisation | undefined): Exact {
  return organisation?.recoversVat === true ? ONE : plus(ONE, exact(line.vatRate ?? DEFAULTS.vatRate));
}

/** Profile custom: a stretch of one month for every month between the first and the last amount, rounded on the running total. */
function byMonth(line: CostLine, withVat: Exact, grid: MonthGrid): Monthly {
  const given = grid.months.map((month) => line.amounts?.get(month));
  const from = given.findIndex((amount) => amount !== undefined);
  if (from < 0) return NOTHING;
  const until = given.findLastIndex((amount) => amount !== undefined);
  const stretches = given
    .slice(from, until + 1)
    .map((amount) =>
      amount === undefined ? NO_COST : { perUnit: times(exact(amount), withVat), units: ONE_MONTH },
    );
  return { from, monthly: roundCumulatively(stretches) };
}

const ONE_MONTH = [1];
const NO_COST = { perUnit: ZERO, units: ONE_MONTH };
