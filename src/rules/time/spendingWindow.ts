import { type IsoDate, monthIndex } from "../../calendar";
import { valueOn } from "../../law";
import { ruleHead } from "../catalogue";
import { NOT_APPLICABLE, type Remedy, type Rule } from "../rule";
import { windowVerdicts } from "./windowVerdicts";

/** The project's first and last day lie within the programme's spending window, both ends inclusive. */
export const spendingWindow: Rule = {
  ...ruleHead("time.window"),
  check: ({ project, programme, decision }) => {
    if (programme === undefined) return NOT_APPLICABLE;
    const first = valueOn(programme.spending.start, decision);
    const last = valueOn(programme.spending.end, decision);
    if (first === undefined || last === undefined) return NOT_APPLICABLE;
    const days = project.project;
    const verdicts = windowVerdicts(days, { first, last });
    // A project that reaches out at both ends is not mended by moving it.
    const isMovable = verdicts.length === 1;
    return verdicts.map((verdict) => {
      switch (verdict.note) {
        case "start":
          return { ...verdict, remedies: isMovable ? [move("shift", first.value, days.start)] : [] };
        case "end": {
          const shortened = move("extend", last.value, days.end);
          return {
            ...verdict,
            remedies: [...(isMovable ? [move("shift", last.value, days.end)] : []), shortened],
          };
        }
        default:
          return verdict;
      }
    });
  },
};

/** The project moved whole, or its end alone, by the months from one day to the other. */
function move(kind: "shift" | "extend", to: IsoDate, from: IsoDate): Remedy {
  return [{ kind, months: monthIndex(to) - monthIndex(from) }];
}
