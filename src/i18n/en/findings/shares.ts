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

export const shares: WordsOf<"share.ceiling" | "total.min" | "study.lumpsum" | "recon"> = {
  "share.ceiling": {
    fail: ({ actual, limit, gap }) =>
      `The ESF grant is ${actual} of the project budget; the EU's share may be at most ${limit} in the programme as a whole. If the call agrees nothing needs to change, but at least ${gap} of the grant then stands for other money than the EU's.`,
    pass: ({ actual, limit }) =>
      `The ESF grant is ${actual} of the project budget; the EU's share may be at most ${limit}.`,
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
  recon: {
    fail: ({ actual, limit, gap, detail }) =>
      `${TABLES[detail("table")] ?? detail("table")} does not agree: ${ROWS[detail("row")] ?? detail("row")} is ${actual} but should be ${limit}, a difference of ${gap}. Check that every line has an organisation of the project and that no formula was changed.`,
    pass: ({ limit }) => `Every table sums to ${limit}.`,
  },
};
