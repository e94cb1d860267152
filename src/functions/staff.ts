import {
  DEFAULTS,
  hourlyRate as hourlyRateOf,
  type Monthly,
  monthGrid,
  staffMonths,
  type StaffTerms,
} from "../budget";
import { type Span } from "../calendar";
import { exact, sumOre } from "../money";
import { KRONOR, kronorCell, numberUpTo, optional, required, share, span, wholeNumber } from "./cells";
import { amountsInMonths } from "./amountsInMonths";
import { answer } from "./cellError";

/* The bounds are those of a staff line in a project file; above full time is a finding of the checks, not bad input. */
const WORKLOAD = share("0", "10");
const ON_COST_RATE = share("0", "2");
const REVISION_RATE = share("-0.5", "1");
const MONTH_OF_YEAR = wholeNumber(1, 12);
/** Hours of a leap year: nobody works more. */
const YEARLY_HOURS = numberUpTo(8784, 0);

/**
 * Gives the total cost of an employee on actual salary, with on-costs and yearly salary revisions.
 * @customfunction STAFFCOST
 * @param monthlySalary Gross salary of full time, in kronor a month.
 * @param workload Share of full time in the project, 1 for full time or in percent.
 * @param start First day in the project.
 * @param end Last day in the project.
 * @param [onCostRate] Payroll on-cost as a share of the salary, such as 0.4515 or in percent; 0 where left out.
 * @param [revisionRate] Yearly salary revision as a share of the salary; 0 where left out.
 * @param [revisionMonth] Month of the revision, 1 to 12; 4 where left out.
 */
export function staffCostInAll(
  monthlySalary: unknown,
  workload: unknown,
  start: unknown,
  end: unknown,
  onCostRate?: unknown,
  revisionRate?: unknown,
  revisionMonth?: unknown,
): number {
  return answer(() => {
    const terms = salaryTerms({ monthlySalary, workload, onCostRate, revisionRate, revisionMonth });
    return kronorCell(sumOre(costOf(terms, span(start, end)).monthly));
  });
}

/**
 * Gives the cost of an employee on actual salary for each month, so that the months sum to STAFFCOST.
 * @customfunction STAFFPLAN
 * @param monthlySalary Gross salary of full time, in kronor a month.
 * @param workload Share of full time in the project, 1 for full time or in percent.
 * @param start First day in the project.
 * @param end Last day in the project.
 * @param months Months to give the cost of: one date in each; a blank cell stays blank.
 * @param [onCostRate] Payroll on-cost as a share of the salary, such as 0.4515 or in percent; 0 where left out.
 * @param [revisionRate] Yearly salary revision as a share of the salary; 0 where left out.
 * @param [revisionMonth] Month of the revision, 1 to 12; 4 where left out.
 */
export function staffCostByMonth(
  monthlySalary: unknown,
  workload: unknown,
  start: unknown,
  end: unknown,
  months: unknown[][],
  onCostRate?: unknown,
  revisionRate?: unknown,
  revisionMonth?: unknown,
): unknown[][] {
  return answer(() => {
    const terms = salaryTerms({ monthlySalary, workload, onCostRate, revisionRate, revisionMonth });
    const days = span(start, end);
    return amountsInMonths(months, days, costOf(terms, days));
  });
}

/**
 * Gives the hourly rate that worked hours are declared at: the annual employment cost divided by the hours of a year.
 * @customfunction HOURLYRATE
 * @param annualEmploymentCost Latest documented gross employment cost of a year, on-costs included, in kronor.
 * @param [hours] Hours of a year; 1720 where left out.
 */
export function rateOfAnHour(annualEmploymentCost: unknown, hours?: unknown): number {
  return answer(() => {
    const cost = exact(required(annualEmploymentCost, "annualEmploymentCost", KRONOR));
    const ofAYear = optional(hours, "hours", YEARLY_HOURS);
    return kronorCell(ofAYear === undefined ? hourlyRateOf(cost) : hourlyRateOf(cost, exact(ofAYear)));
  });
}

/**
 * Gives the total cost of an employee at a unit cost per hour, holiday pay and on-costs included in the rate.
 * @customfunction UNITCOST
 * @param hourlyRate Unit cost, in kronor an hour.
 * @param workload Share of full time in the project, 1 for full time or in percent.
 * @param start First day in the project.
 * @param end Last day in the project.
 * @param [fullTimeHours] Hours that the table allows for a full-time year; 1661.7636 where left out.
 */
export function unitCostInAll(
  hourlyRate: unknown,
  workload: unknown,
  start: unknown,
  end: unknown,
  fullTimeHours?: unknown,
): number {
  return answer(() => {
    const terms: StaffTerms = {
      method: "unit",
      hourlyRate: required(hourlyRate, "hourlyRate", KRONOR),
      workload: required(workload, "workload", WORKLOAD),
      fullTimeHours: optional(fullTimeHours, "fullTimeHours", YEARLY_HOURS) ?? DEFAULTS.fullTimeHours,
    };
    return kronorCell(sumOre(costOf(terms, span(start, end)).monthly));
  });
}

type SalaryArguments = Readonly<
  Record<"monthlySalary" | "workload" | "onCostRate" | "revisionRate" | "revisionMonth", unknown>
>;

function salaryTerms(given: SalaryArguments): StaffTerms {
  return {
    method: "actual",
    monthlySalary: required(given.monthlySalary, "monthlySalary", KRONOR),
    workload: required(given.workload, "workload", WORKLOAD),
    onCostRate: optional(given.onCostRate, "onCostRate", ON_COST_RATE) ?? DEFAULTS.onCostRate,
    revisionRate: optional(given.revisionRate, "revisionRate", REVISION_RATE) ?? DEFAULTS.revisionRate,
    revisionMonth: optional(given.revisionMonth, "revisionMonth", MONTH_OF_YEAR) ?? DEFAULTS.revisionMonth,
  };
}

/** The months of the span are the grid: the first of them is position 0. */
function costOf(terms: StaffTerms, days: Span): Monthly {
  return staffMonths(terms, monthGrid(days));
}
