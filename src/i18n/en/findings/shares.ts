import { type WordsOf } from "../../findingWords";

export const shares: WordsOf<"share.call"> = {
  "share.call": {
    title: "Co-financing share asked for by the call",
    explanation:
      "Others than the ESF must bear at least the share of the project budget that the call asks for. The share is exact and of the whole budget; a small deviation within the call's tolerance is accepted.",
    fail: ({ actual, limit, gap }) =>
      `The co-financing is ${actual} of the project budget; the call asks for at least ${limit}. Lower the ESF grant by ${gap} to reach the limit.`,
    pass: ({ actual, limit, gap, note }) =>
      note === "withinTolerance"
        ? `The co-financing is ${actual}, within the tolerance of ${limit}. ${gap} is missing to reach the limit exactly.`
        : `The co-financing is ${actual} of the project budget; the call asks for at least ${limit}.`,
  },
};
