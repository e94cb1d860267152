import { exact, type Exact, ONE, plus, roundCumulatively, times } from "../money";
import { DEFAULTS } from "./defaults";
import { type LineCost, lineCost, type Monthly, NOTHING } from "./lineCost";
import { type MonthGrid } from "./monthGrid";
import { spread } from "./profile";
import { type CostLine, type Organisation } from "./project";

/**
 * Cost of a line other than staff (domain 3.2): quantity × unit price, with VAT where the organisation cannot recover
 * it, over time by the line's profile.
 */
export function otherCost(line: CostLine, organisation: Organisation | undefined, grid: MonthGrid): LineCost {
  const withVat = vatFactor(line, organisation);
  const profile = line.profile ?? DEFAULTS.profile;
  if (profile === "custom") return lineCost("costs", line.type, line, byMonth(line, withVat, grid));
  const active = grid.activeTime(line);
  if (active === undefined || line.unitPrice === undefined) return lineCost("costs", line.type, line, NOTHING);
  const amount = times(exact(line.quantity ?? DEFAULTS.quantity), exact(line.unitPrice), withVat);
  return lineCost("costs", line.type, line, { from: active.from, monthly: spread(amount, profile, active) });
}

/** 1 + the VAT rate where VAT is a cost of the organisation, 1 where it recovers VAT. */
export function vatFactor(line: CostLine, organisation: Organisation | undefined): Exact {
  return organisation?.recoversVat === true ? ONE : plus(ONE, exact(line.vatRate ?? DEFAULTS.vatRate));
}

/** Profile custom: a stretch of one month for every amount given, rounded on the running total. */
function byMonth(line: CostLine, withVat: Exact, grid: MonthGrid): Monthly {
  const amounts = [...(line.amounts ?? [])]
    .map(([month, amount]) => ({ position: grid.positionOf(month), amount }))
    .filter(({ position }) => position >= 0 && position < grid.count);
  if (amounts.length === 0) return NOTHING;
  const from = Math.min(...amounts.map(({ position }) => position));
  const until = Math.max(...amounts.map(({ position }) => position));
  const given = new Map(amounts.map(({ position, amount }) => [position, times(exact(amount), withVat)]));
  const stretches = Array.from({ length: until - from + 1 }, (_, month) => {
    const amount = given.get(from + month);
    return amount === undefined ? { perUnit: ONE, units: [0] } : { perUnit: amount, units: [1] };
  });
  return { from, monthly: roundCumulatively(stretches) };
}
