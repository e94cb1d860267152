import { DEFAULTS } from "../../budget";
import { HOURS, valueOn } from "../../law";
import { exact } from "../../money";
import { ruleHead } from "../catalogue";
import { type Rule } from "../rule";
import { dateOfYear, hoursVerdicts } from "./yearlyHours";

/** Hours at unit cost of a person and calendar year are at most the standard hours of the act, for everybody alike. */
export const unitHours: Rule = {
  ...ruleHead("staff.unit-hours"),
  check: (facts) =>
    hoursVerdicts(facts, {
      lines: facts.project.staff.filter(({ method }) => method === "unit"),
      fullTime: ({ fullTimeHours }) => fullTimeHours ?? DEFAULTS.fullTimeHours,
      limitOf: ({ year }) => {
        const value = valueOn(HOURS.unitCostMax, dateOfYear(facts, year));
        return value && { value, hours: exact(value.value) };
      },
    }),
};
