import { STAFF_FUNCTIONS, STAFF_METHODS, type StaffLine, type StaffMethod } from "../budget";
import { lineDates, lineFacts } from "./lineFacts";
import { choice, decimal, KRONOR, money, onCostRate, revisionRate, text, whole, workload } from "./scalars";
import { type FieldRule, lacks, requiredWhere, ruled, section } from "./section";

/** The figure that each method calculates from. */
const FIGURES = {
  actual: "monthlySalary",
  hourly1720: "annualEmploymentCost",
  unit: "hourlyRate",
} as const satisfies Record<StaffMethod, string>;

/** Hours of a leap year: nobody works more. */
const LONGEST_YEAR = 8784;

export const staffFields = section({
  ...lineFacts,
  role: text.exactOptional(),
  person: text.exactOptional(),
  function: choice(STAFF_FUNCTIONS).exactOptional(),
  method: choice(STAFF_METHODS),
  monthlySalary: money.exactOptional(),
  onCostRate: onCostRate.exactOptional(),
  revisionRate: revisionRate.exactOptional(),
  revisionMonth: whole(1, 12).exactOptional(),
  annualEmploymentCost: money.exactOptional(),
  hourlyRate: money.exactOptional(),
  fullTimeHours: decimal({ min: 0, max: LONGEST_YEAR, aboveMin: true }).exactOptional(),
  workload,
  employment: workload.exactOptional(),
  birthYear: whole(1900, 2100).exactOptional(),
  ...lineDates,
});

const figureOfMethod: FieldRule = (given) => {
  const method = STAFF_METHODS.find((name) => name === given.value("method"));
  if (method === undefined || given.has(FIGURES[method])) return [];
  return [lacks(FIGURES[method], KRONOR, { field: "method", value: method })];
};

/** A line of staff: the figure of its own method is required, those of the others are kept, unused. */
export const staffLine = ruled(staffFields, figureOfMethod)
  .meta({ allOf: STAFF_METHODS.map((method) => requiredWhere("method", method, [FIGURES[method]])) })
  .transform((line): StaffLine => {
    const { method, monthlySalary, annualEmploymentCost, hourlyRate } = line;
    if (method === "actual" && monthlySalary !== undefined) return { ...line, method, monthlySalary };
    if (method === "hourly1720" && annualEmploymentCost !== undefined)
      return { ...line, method, annualEmploymentCost };
    if (method === "unit" && hourlyRate !== undefined) return { ...line, method, hourlyRate };
    throw new TypeError(`a line of staff by the method ${method} passed without its figure`);
  });
