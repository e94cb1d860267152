import { type PersonLoad } from "../../budget";
import { type Calculation, type Outcomes } from "../../funding";
import { formatAmount, formatCount, formatMonth, type Language, words } from "../../i18n";
import { compare } from "../../money";
import { groupBy } from "../groupBy";
import { percent } from "./percent";

/** Costs per head, and people who are allocated more than full time. */
export function remarks({ budget, outcomes }: Calculation, language: Language): string {
  return [perHead(outcomes, language), ...loads(budget.overAllocations, language)]
    .filter((line) => line !== "")
    .join("\n");
}

function perHead(outcomes: Outcomes, language: Language): string {
  const { report } = words(language);
  const { totalPerParticipant, grantPerParticipant, totalPerOutcome } = outcomes;
  const count = (heads: number): string => formatCount(heads, language);
  return [
    ...(totalPerParticipant === undefined || grantPerParticipant === undefined
      ? []
      : [
          report.participantsCount(count(outcomes.participants), count(outcomes.women), count(outcomes.men)),
          report.perParticipant(
            formatAmount(totalPerParticipant, language),
            formatAmount(grantPerParticipant, language),
          ),
        ]),
    ...(totalPerOutcome === undefined ? [] : [report.perOutcome(formatAmount(totalPerOutcome, language))]),
  ].join(", ");
}

function loads(overAllocations: readonly PersonLoad[], language: Language): string[] {
  const { report } = words(language);
  return [...groupBy(overAllocations, ({ person }) => person)].flatMap(([person, months]) => {
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined) return [];
    const most = months.reduce((top, month) => (compare(month.load, top.load) > 0 ? month : top), first);
    return [
      report.overAllocated(
        person,
        percent(most.load, language),
        months.length,
        formatMonth(first.month, language),
        formatMonth(last.month, language),
      ),
    ];
  });
}
