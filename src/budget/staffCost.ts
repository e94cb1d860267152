import { monthOfYear } from "../calendar";
import { ANNUAL_HOURS } from "../law";
import {
  dividedBy,
  exact,
  type Exact,
  kronor,
  ONE,
  type Ore,
  plus,
  roundCumulatively,
  roundToOre,
  type Stretch,
  times,
} from "../money";
import { DEFAULTS } from "./defaults";
import { type LineCost, lineCost, type Monthly, NOTHING } from "./lineCost";
import { type ActiveTime, type MonthGrid } from "./monthGrid";
import { perMonthWeight } from "./profile";
import { type ActualSalaryLine, type HourlyRateLine, type StaffLine, type UnitCostLine } from "./lines";

const MONTHS_OF_A_YEAR = exact(12);
const HOURS_OF_A_YEAR = exact(ANNUAL_HOURS);

/** Cost of a staff line by its method (domain 3.1), cumulatively rounded over its active months. */
export function staffCost(line: StaffLine, grid: MonthGrid): LineCost {
  return lineCost("staff", "staff", line, staffMonths(line, grid));
}

/** What the cost of a staff line depends on: the figures of its method, its workload and its dates. */
export type StaffTerms = TermsOf<StaffLine>;
type TermsOf<Line> = Line extends StaffLine ? Omit<Line, "id" | "organisation"> : never;

/** The cost of staff on these terms, month by month, cumulatively rounded. */
export function staffMonths(line: StaffTerms, grid: MonthGrid): Monthly {
  const active = grid.activeTime(line);
  if (active === undefined) return NOTHING;
  const stretches =
    line.method === "actual"
      ? salaryLevels(line, active, grid)
      : [{ perUnit: perMonthWeight(fullMonthByHours(line)), units: active.weights }];
  return { from: active.from, monthly: roundCumulatively(stretches) };
}

/** salary × (1+r)^n × w × (1+L): a stretch of months for each salary level n, from one revision date to the next. */
function salaryLevels(line: TermsOf<ActualSalaryLine>, active: ActiveTime, grid: MonthGrid): Stretch[] {
  const start = times(
    exact(line.monthlySalary),
    exact(line.workload),
    plus(ONE, exact(line.onCostRate ?? DEFAULTS.onCostRate)),
  );
  const revisionRate = line.revisionRate ?? DEFAULTS.revisionRate;
  if (revisionRate.isZero()) return [{ perUnit: perMonthWeight(start), units: active.weights }];
  const growth = plus(ONE, exact(revisionRate));
  const levels: Stretch[] = [];
  let perUnit = perMonthWeight(start);
  let since = 0;
  for (const revision of revisions(line, active, grid)) {
    levels.push({ perUnit, units: active.weights.slice(since, revision) });
    perUnit = times(perUnit, growth);
    since = revision;
  }
  return [...levels, { perUnit, units: active.weights.slice(since) }];
}

/** Active months, counted from the line's first, whose first day is a revision date; the first month itself is none. */
function revisions(line: TermsOf<ActualSalaryLine>, active: ActiveTime, grid: MonthGrid): number[] {
  const revisionMonth = line.revisionMonth ?? DEFAULTS.revisionMonth;
  const first = grid.first + active.from;
  return active.weights
    .map((_, month) => month)
    .filter((month) => month > 0 && monthOfYear(first + month) === revisionMonth);
}

function fullMonthByHours(line: TermsOf<HourlyRateLine | UnitCostLine>): Exact {
  const aYear =
    line.method === "hourly1720"
      ? times(kronor(hourlyRate(exact(line.annualEmploymentCost))), HOURS_OF_A_YEAR)
      : times(exact(line.hourlyRate), exact(line.fullTimeHours ?? DEFAULTS.fullTimeHours));
  return dividedBy(times(aYear, exact(line.workload)), MONTHS_OF_A_YEAR);
}

/** Annual gross employment cost ÷ hours of the year, 1720 where not said otherwise, in whole öre: the rate that hours are declared at. */
export function hourlyRate(annualEmploymentCost: Exact, hours: Exact = HOURS_OF_A_YEAR): Ore {
  return roundToOre(dividedBy(annualEmploymentCost, hours));
}
