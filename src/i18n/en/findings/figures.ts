import { type StaffMethod } from "../../../budget";
import { type IndirectBase } from "../../../law";
import { type ShownFinding, type WordsOf } from "../../findingWords";
import { namedFacts } from "../../namedFacts";
import { choiceTerms } from "../choiceTerms";

const BASES: Readonly<Record<IndirectBase, string>> = {
  staff: "the staff costs",
  direct: "the direct costs",
};

/** How a line of staff is calculated. */
export const METHODS: Readonly<Record<StaffMethod, string>> = {
  actual: "actual salary",
  hourly1720: "an hourly rate of the annual cost",
  unit: "unit cost",
};

/** What the chosen flat rate is called. */
export const option = (shown: ShownFinding): string =>
  namedFacts(shown, "option", choiceTerms.indirectOption);

/** The rules that can be asked about a few figures, as the custom functions do. */
export const figures: WordsOf<
  | "share.call"
  | "grant.cash"
  | "grant.max"
  | "balance"
  | "time.window"
  | "time.length"
  | "staff.load"
  | "flat.rate"
  | "flat.combine"
  | "cash.advance"
> = {
  "share.call": {
    fail: ({ actual, limit, gap }) =>
      `${left(actual)}; the call asks for at least ${limit}. Lower the ESF grant by ${gap} to reach the limit.`,
    pass: ({ actual, limit, gap, note }) =>
      note === "withinTolerance"
        ? `${left(actual)}, within the tolerance of ${limit}. ${gap} is missing to reach the limit exactly.`
        : `${left(actual)}; the call asks for at least ${limit}.`,
  },
  "grant.cash": {
    fail: ({ actual, limit, gap }) =>
      `The ESF grant is ${actual}, but the cash costs are only ${limit}. Lower the grant by ${gap}; it may not cover participants' allowances or contributions in kind.`,
    pass: ({ actual, limit }) => `The ESF grant is ${actual} and fits within the cash costs, ${limit}.`,
  },
  "grant.max": {
    fail: ({ actual, limit, gap }) =>
      `The ESF grant is ${actual}; the call gives at most ${limit}. Lower the grant by ${gap} and let someone else bear that amount.`,
    pass: ({ actual, limit }) => `The ESF grant is ${actual}; the call gives at most ${limit}.`,
  },
  balance: {
    fail: ({ actual, limit, gap, note, detail, count }) =>
      note === "gap"
        ? `${gap} is missing: the project budget is ${limit} and the financing ${actual}. ${count("payers") > 0 ? `The first to ask for more cash co-financing: ${detail("payers")}` : "What is needed is more cash co-financing"}${count("grant") > 0 ? "; or a higher ESF grant, if the call allows it" : ""}.`
        : `The financing is ${gap} too large: ${actual} against a project budget of ${limit}. ${tooMuch(count("grant") > 0, detail("payers"))}`,
    pass: ({ limit }) => `The financing is ${limit}, equal to the project budget.`,
  },
  "time.window": {
    fail: ({ actual, limit, gap, note }) =>
      note === "start"
        ? `The project starts on ${actual}, ${gap} too early: costs count from ${limit}. Move the project or its first day.`
        : `The project ends on ${actual}, ${gap} too late: costs count up to and including ${limit}. Move the project or end it earlier.`,
    pass: ({ detail }) =>
      `The project, ${detail("start")}–${detail("end")}, lies within the programme's time ${detail("from")}–${detail("to")}.`,
  },
  "time.length": {
    fail: ({ actual, limit, gap }) =>
      `The project runs for ${actual}; the call allows at most ${limit}. Shorten it by ${gap}.`,
    pass: ({ actual, limit }) => `The project runs for ${actual}; the call allows at most ${limit}.`,
  },
  "staff.load": {
    fail: ({ actual, limit, gap, detail, count }) => {
      const who = detail("person") === "" ? "The person" : detail("person");
      const when =
        count("months") <= 1
          ? detail("month") && ` in ${detail("month")}`
          : ` with the peak in ${detail("month")} (too much in ${String(count("months"))} months, ${detail("from")} to ${detail("to")})`;
      return `${who} is booked for ${actual} of full time${when}; ${limit} is all there is, so ${gap} is too much. Lower the workload of one of the lines, or move it to other months.`;
    },
    pass: () => "Nobody is booked for more than full time in any month.",
  },
  "flat.rate": {
    fail: (shown) =>
      shown.note === "unknownOption"
        ? `The flat rate “${option(shown)}” does not exist in the programming period. Choose one that does: ${namedFacts(shown, "options", choiceTerms.indirectOption, "; ")}.`
        : `The indirect costs are ${shown.actual} of ${namedFacts(shown, "base", BASES)}; at most ${shown.limit} is allowed. That is ${shown.gap} too much. Lower the rate to the limit.`,
    pass: (shown) =>
      `The indirect costs are ${shown.actual} of ${namedFacts(shown, "base", BASES)}; at most ${shown.limit} is allowed.`,
    unknown: ({ actual, limit }) =>
      `The rate of ${actual} is within ${limit} but needs a calculation of your own that is fair, equitable and verifiable. Say how you arrived at it.`,
  },
  "flat.combine": {
    fail: (shown) => {
      if (shown.note === "besideResidual") {
        return `“${shown.detail("text")}” is a contribution other than staff time. Such costs are already inside the flat rate for all other costs. Remove the line or choose another flat rate.`;
      }
      if (shown.note === "otherCosts") {
        return `Other direct costs of ${shown.actual} are already inside the flat rate for all other costs. Count them as 0 or choose another flat rate.`;
      }
      const where = shown.detail("subProject");
      return `The staff${where === "" ? "" : ` of the sub-project ${where}`} is calculated at the same time by ${namedFacts(shown, "methods", METHODS, " and ")}. Choose one method for all, or divide them into sub-projects.`;
    },
    pass: (shown) =>
      shown.note === "coveredLines"
        ? `The flat rate replaces all other costs: ${shown.count("lines")} ${shown.count("lines") === 1 ? "line is kept and counts" : "lines are kept and count"} as 0.`
        : "Each kind of cost is calculated by one method.",
  },
  "cash.advance": {
    fail: ({ actual, limit, gap, share }) =>
      `The advance is ${actual}; you may have at most ${limit}${share("share") === "" ? "" : ` (${share("share")} of the ESF grant)`}. Lower it by ${gap}.`,
    pass: ({ actual, limit, share }) =>
      `The advance is ${actual}; you may have at most ${limit}${share("share") === "" ? "" : ` (${share("share")} of the ESF grant)`}.`,
  },
};

/** What others than the ESF must bear. Whether they do is the balance's question: co-financing itself may be less. */
function left(share: string): string {
  return share.startsWith("−")
    ? "The ESF grant is larger than the whole project budget"
    : `The ESF grant leaves ${share} of the project budget to co-financing`;
}

function tooMuch(hasGrant: boolean, payers: string): string {
  const lower = [
    ...(hasGrant ? ["the ESF grant"] : []),
    ...(payers === "" ? [] : [`the cash co-financing of ${payers}`]),
  ];
  return lower.length > 0
    ? `Lower ${lower.join(" or ")}.`
    : "Nobody pays in cash: look at the income and the negative amounts.";
}
