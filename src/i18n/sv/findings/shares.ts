import { type WordsOf } from "../../findingWords";

export const shares: WordsOf<"share.call"> = {
  "share.call": {
    title: "Medfinansieringens andel enligt utlysningen",
    explanation:
      "Andra än ESF ska bära minst den andel av projektbudgeten som utlysningen anger. Andelen räknas exakt på hela budgeten; en mindre avvikelse inom utlysningens tolerans godtas.",
    fail: ({ actual, limit, gap }) =>
      `Medfinansieringen är ${actual} av projektbudgeten; utlysningen kräver minst ${limit}. Sänk ESF-stödet med ${gap}, så når ni gränsen.`,
    pass: ({ actual, limit, gap, note }) =>
      note === "withinTolerance"
        ? `Medfinansieringen är ${actual}, inom toleransen för ${limit}. Det saknas ${gap} för att nå gränsen exakt.`
        : `Medfinansieringen är ${actual} av projektbudgeten; utlysningen kräver minst ${limit}.`,
  },
};
