import { type WordsOf } from "../../findingWords";

export const cashFlow: WordsOf<"cash.need"> = {
  "cash.need": {
    fail: ({ actual, limit, gap, detail }) =>
      `At most ${actual} is missing, in ${detail("month")}; you have stated ${limit} in means of your own. Find another ${gap}, or claim more often.`,
    pass: ({ actual, limit, detail }) =>
      detail("month") === ""
        ? "There is money in every month."
        : `At most ${actual} is missing, in ${detail("month")}; your own means, ${limit}, are enough.`,
    unknown: ({ actual, detail }) =>
      `At most ${actual} is missing, in ${detail("month")} (short from ${detail("from")} to ${detail("to")}). State how much means of your own you can lay out.`,
  },
};
