import { amountInMonth, type LineCost, phaseOfMonths } from "../../budget";
import { addDays, type IsoDate } from "../../calendar";
import { CO_FINANCING_PROVISIONS, provisionOn } from "../../law";
import { type Ore, ore, sumOre } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Remedy, type Rule } from "../rule";
import { source } from "../source";
import { organisationName } from "./sources";

/** No participants take part in the closing phase, so none of their pay stands there. */
export const closing: Rule = {
  ...ruleHead("cofin.closing"),
  check: (facts) => {
    const provision = provisionOn(
      CO_FINANCING_PROVISIONS.noParticipantsAtClosing,
      facts.programmeId,
      facts.start,
    );
    const phase = facts.project.project.phases?.find(({ kind }) => kind === "closing");
    const pay = facts.calculation.budget.lines.filter(
      ({ list, total }) => list === "participants" && total !== 0,
    );
    if (provision === undefined || phase === undefined || pay.length === 0) return NOT_APPLICABLE;

    const late = pay.flatMap((line) => {
      const amount = amountAtClosing(facts, line);
      return amount === 0 ? [] : [{ line, amount }];
    });
    if (late.length === 0) return [{ status: "pass", ...source(provision) }];
    return late.map(({ line, amount }) => ({
      status: "fail",
      unit: "kr",
      actual: amountText(amount),
      limit: amountText(ore(0)),
      gap: amountText(amount),
      ...source(provision),
      subjects: [`participants/${line.id}`],
      details: {
        group: groupOf(facts, line),
        start: phase.start,
        organisation: organisationName(facts, line.organisation),
      },
      remedies: remedies(facts, line, phase.start),
    }));
  },
};

function amountAtClosing({ project, calculation }: Facts, line: LineCost): Ore {
  const phases = phaseOfMonths(project.project, calculation.budget.grid);
  return sumOre(
    phases.flatMap((kind, position) => (kind === "closing" ? [amountInMonth(line, position)] : [])),
  );
}

function groupOf({ project }: Facts, { id }: LineCost): string {
  return project.participants.find((line) => line.id === id)?.group ?? id;
}

/** The participants end on the day before the phase; a line that begins in it goes. */
function remedies({ project }: Facts, { id }: LineCost, phaseStart: IsoDate): Remedy[] {
  const { start = project.project.start } = project.participants.find((line) => line.id === id) ?? {};
  if (start >= phaseStart) return [[{ kind: "removeLine", list: "participants", id }]];
  return [[{ kind: "line", list: "participants", id, field: "end", value: addDays(phaseStart, -1) }]];
}
