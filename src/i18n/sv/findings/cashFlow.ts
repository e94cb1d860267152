import { type WordsOf } from "../../findingWords";

export const cashFlow: WordsOf<"cash.need"> = {
  "cash.need": {
    fail: ({ actual, limit, gap, detail }) =>
      `Som mest saknas ${actual}, i ${detail("month")}; ni har angett ${limit} i egna medel. Ordna ${gap} till, eller ansök om utbetalning oftare.`,
    pass: ({ actual, limit, detail }) =>
      detail("month") === ""
        ? "Pengarna räcker i varje månad."
        : `Som mest saknas ${actual}, i ${detail("month")}; era egna medel, ${limit}, räcker.`,
    unknown: ({ actual, detail }) =>
      `Som mest saknas ${actual}, i ${detail("month")} (underskott från ${detail("from")} till ${detail("to")}). Ange hur mycket egna medel ni kan lägga ut.`,
  },
};
