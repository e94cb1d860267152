import { employmentShare, type StaffLine } from "../../budget";
import { ANNUAL_HOURS, HOURS, valueOn } from "../../law";
import { Decimal, exact, times } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { type Rule } from "../rule";
import { dateOfYear, type HoursLimit, hoursVerdicts, type YearOfWork } from "./yearlyHours";

const FULL_TIME = new Decimal(1);

/**
 * Hours declared at the hourly rate of annual cost ÷ 1720 are at most 1720 a person and year, in proportion to the
 * person's employment.
 */
export const hours: Rule = {
  ...ruleHead("staff.hours"),
  check: (facts) =>
    hoursVerdicts(facts, {
      lines: facts.project.staff.filter(({ method }) => method === "hourly1720"),
      fullTime: () => ANNUAL_HOURS,
      limitOf: (work) => limitOf(facts, work),
      // The final text of the later act was not read, only its twin of 2014–2020.
      ...(facts.programmeId === "esf-2014-2020" ? {} : { severity: "info" }),
    }),
};

function limitOf(facts: Facts, { year, lines }: YearOfWork): HoursLimit | undefined {
  const cap = facts.programmeId === "esf-2014-2020" ? HOURS.declaredMax2014 : HOURS.declaredMax2021;
  const value = valueOn(cap, dateOfYear(facts, year));
  const employment = employmentOf(lines.map(({ line }) => line));
  return value && { value, hours: times(exact(value.value), exact(employment)) };
}

/** The person's employment as stated, else the workloads together, for then nothing else is known of it. */
function employmentOf(lines: readonly StaffLine[]): Decimal {
  const stated = lines.filter(({ employment }) => employment !== undefined).map(employmentShare);
  if (stated.length > 0) return Decimal.max(...stated);
  return Decimal.min(FULL_TIME, Decimal.sum(...lines.map(({ workload }) => workload)));
}
