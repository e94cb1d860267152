import { SIMPLIFIED_OPTIONS, valueOn } from "../../law";
import { ceilToOre, compare, exact, minus } from "../../money";
import { ruleHead } from "../catalogue";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule } from "../rule";
import { source } from "../source";
import { atCallRate, severityAtRate, withoutRate } from "./euro";

/** A lump sum lies within the cap in euro; 2014–2020 had one only until 1 August 2018. */
export const lumpCap: Rule = {
  ...ruleHead("lump.cap"),
  check: (facts) => {
    const { lumpSum } = facts.project.project;
    const { lumpSumCap2007, lumpSumCap2014 } = SIMPLIFIED_OPTIONS;
    const law = valueOn(facts.programmeId === "esf-2007-2013" ? lumpSumCap2007 : lumpSumCap2014, facts.start);
    if (lumpSum === undefined || law === undefined) return NOT_APPLICABLE;
    const amount = exact(lumpSum);
    const inEuro = atCallRate(law.value, facts);
    if (inEuro === undefined) return [{ ...source(law), ...withoutRate(amount, law.value) }];
    const verdict = {
      ...source(law),
      ...severityAtRate(facts),
      unit: "EUR",
      actual: inEuro.text(amount),
      limit: law.value.toFixed(),
    } as const;
    if (compare(amount, inEuro.limit) <= 0) return [{ ...verdict, status: "pass" }];
    const gap = amountText(ceilToOre(minus(amount, inEuro.limit)));
    return [{ ...verdict, status: "fail", gap, gapUnit: "kr" }];
  },
};
