import { withoutBound } from "../callBound";
import { ruleHead } from "../catalogue";
import { type Rule, type Verdict } from "../rule";
import { callSource } from "../source";
import { lengthVerdict } from "./lengthVerdict";

/** The project takes at most the call's months, a begun month counted whole from the project's first day. */
export const callLength: Rule = {
  ...ruleHead("time.length"),
  check: (facts) => {
    const { maxMonths } = facts.call.call;
    if (maxMonths === undefined) return withoutBound(facts, "maxMonths");
    const verdict: Verdict = {
      ...lengthVerdict(facts.project.project, maxMonths),
      ...callSource(facts, "maxMonths"),
    };
    const { gap } = verdict;
    return gap === undefined
      ? [verdict]
      : [{ ...verdict, remedies: [[{ kind: "extend", months: -Number(gap) }]] }];
  },
};
