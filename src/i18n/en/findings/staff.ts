import { type WordsOf } from "../../findingWords";

export const staff: WordsOf<
  | "staff.hours"
  | "staff.unit-oncost"
  | "staff.unit-hours"
  | "staff.unit-rate"
  | "staff.oncost"
  | "staff.leader-20m"
  | "staff.every-partner"
> = {
  "staff.hours": {
    fail: ({ actual, limit, gap, detail }) =>
      `${detail("person")} is budgeted with ${actual} in ${detail("year")}; the employment has room for at most ${limit} at the hourly rate. Take away ${gap}: lower the workload, or state the share of employment if it is larger.`,
    pass: ({ actual, limit, detail }) =>
      `${detail("person")} has the most hours at the hourly rate, in ${detail("year")}: ${actual} of at most ${limit}.`,
  },
  "staff.unit-oncost": {
    fail: ({ actual, detail }) =>
      `The line of ${detail("line")} is at unit cost and still states an on-cost of ${actual}. The on-cost is inside the unit cost: remove it.`,
    pass: () => "No line at unit cost states an on-cost of its own.",
  },
  "staff.unit-hours": {
    fail: ({ actual, limit, gap, detail }) =>
      `${detail("person")} is budgeted with ${actual} at unit cost in ${detail("year")}; at most ${limit} is accepted per person and year. Take away ${gap} by lowering the workload.`,
    pass: ({ actual, limit, detail }) =>
      `${detail("person")} has the most hours at unit cost, in ${detail("year")}: ${actual} of at most ${limit}.`,
  },
  "staff.unit-rate": {
    fail: ({ actual, limit, gap, detail }) =>
      `The line of ${detail("line")} has ${actual}; the EU act's amount for the function is ${limit} in ${detail("year")}, other costs included. Compare with the ESF council's table for your first year: the line lies ${gap} above.`,
    pass: ({ actual, limit, detail }) =>
      `The line of ${detail("line")} lies nearest the ceiling: ${actual} of at most ${limit} in ${detail("year")}.`,
  },
  "staff.oncost": {
    fail: ({ actual, limit, gap, note, detail }) => {
      const line = detail("line");
      switch (note) {
        case "noOnCost":
          return `The line of ${line} has no payroll on-cost; the employer contribution alone is ${limit}. State the employer's own on-cost rate.`;
        case "tooHigh":
          return `The line of ${line} has a payroll on-cost of ${actual}; above ${limit} is implausibly high (${gap} too much). See that holiday pay or other costs are not counted twice.`;
        default:
          return `The line of ${line} has a payroll on-cost of ${actual}; the employer contribution is ${limit}, so ${gap} is missing. Raise the on-cost, or state the birth year if a reduction for age holds.`;
      }
    },
    pass: ({ actual, limit }) =>
      `Every on-cost covers the employer contribution and is plausible; ${actual} against ${limit} lies nearest the limit.`,
  },
  "staff.leader-20m": {
    fail: ({ actual, limit, detail }) =>
      `${detail("lines")} has the function of project leader in a larger project, but the project budget is ${actual} and must exceed ${limit}. Choose the function of project leader in a project of at most 20 million kronor, and its rate.`,
    pass: ({ actual, limit }) => `The project budget, ${actual}, exceeds ${limit}: the function may be used.`,
  },
  "staff.every-partner": {
    fail: ({ detail }) =>
      `${detail("organisation")} is said to take part with staff but has no staff line and no time worked in kind. Add a line, or remove the role if the partner gives no staff.`,
    pass: ({ actual }) => `Every partner that takes part with staff has lines: ${actual} of ${actual}.`,
  },
};
