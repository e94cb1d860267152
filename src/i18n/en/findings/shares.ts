import { type WordsOf } from "../../findingWords";
import { terms } from "../terms";

const TABLES: Readonly<Record<string, string>> = {
  byCostType: "The sum of the cost types",
  byMonth: "The table by month",
  byYear: "The table by year",
  byPhase: "The table by phase",
  byOrganisation: "The table by organisation",
  bySubProject: "The table by sub-project",
};
const ROWS: Readonly<Record<string, string>> = terms.costKey;

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

export const shares: WordsOf<
  | "share.call"
  | "share.ceiling"
  | "grant.cash"
  | "grant.max"
  | "total.min"
  | "study.lumpsum"
  | "balance"
  | "recon"
> = {
  "share.call": {
    fail: ({ actual, limit, gap }) =>
      `${left(actual)}; the call asks for at least ${limit}. Lower the ESF grant by ${gap} to reach the limit.`,
    pass: ({ actual, limit, gap, note }) =>
      note === "withinTolerance"
        ? `${left(actual)}, within the tolerance of ${limit}. ${gap} is missing to reach the limit exactly.`
        : `${left(actual)}; the call asks for at least ${limit}.`,
  },
  "share.ceiling": {
    fail: ({ actual, limit, gap }) =>
      `The ESF grant is ${actual} of the project budget; the EU's share may be at most ${limit} in the programme as a whole. If the call agrees nothing needs to change, but at least ${gap} of the grant then stands for other money than the EU's.`,
    pass: ({ actual, limit }) =>
      `The ESF grant is ${actual} of the project budget; the EU's share may be at most ${limit}.`,
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
  "total.min": {
    fail: ({ actual, limit, gap }) =>
      `The project budget is ${actual}; the call asks for at least ${limit}. ${gap} is missing: check that every cost is there.`,
    pass: ({ actual, limit }) => `The project budget is ${actual}; the call asks for at least ${limit}.`,
  },
  "study.lumpsum": {
    fail: ({ actual, limit, gap, note }) =>
      note === "instalments"
        ? `The plan of payments splits the lump sum into ${actual} payments. It is paid once, after the approved final report: remove the advance and any held-back part, and claim once.`
        : `The lump sum is ${actual}; a study may receive at most ${limit}. Lower it by ${gap}.`,
    pass: ({ actual, limit }) => `The lump sum is ${actual}; a study may receive at most ${limit}.`,
  },
  balance: {
    fail: ({ actual, limit, gap, note, detail, count }) =>
      note === "gap"
        ? `${gap} is missing: the project budget is ${limit} and the financing ${actual}. ${count("payers") > 0 ? `The first to ask for more cash co-financing: ${detail("payers")}` : "What is needed is more cash co-financing"}${count("grant") > 0 ? "; or a higher ESF grant, if the call allows it" : ""}.`
        : `The financing is ${gap} too large: ${actual} against a project budget of ${limit}. ${tooMuch(count("grant") > 0, detail("payers"))}`,
    pass: ({ limit }) => `The financing is ${limit}, equal to the project budget.`,
  },
  recon: {
    fail: ({ actual, limit, gap, detail }) =>
      `${TABLES[detail("table")] ?? detail("table")} does not agree: ${ROWS[detail("row")] ?? detail("row")} is ${actual} but should be ${limit}, a difference of ${gap}. Check that every line has an organisation of the project and that no formula was changed.`,
    pass: ({ limit }) => `Every table sums to ${limit}.`,
  },
};
