import { type CashFlowTerms, type CostLine, type Project } from "../budget";
import { type AdjustmentOf } from "./adjustmentOf";
import { datesAstray } from "./datesAstray";
import { listsOf, withLists } from "./lists";
import { movedDates, movedEnd, movedMonth } from "./moveInTime";
import { appliedUnless, type Outcome } from "./outcome";

/**
 * The whole project so many months later (earlier below 0): its own dates, phases, lines, amounts by month, income and
 * the month of the advance. The call's dates stay, they are not the project's.
 *
 * Months back again give the same project as long as no first day lies after the 28th and every last day is either the
 * last of its month or before the 28th; other days may come to rest on the end of a shorter month.
 */
export function shift(project: Project, { months }: AdjustmentOf<"shift">): Outcome {
  const { project: facts, cashFlow } = project;
  const { costs, staff, participants, inKind, income, "financing.cash": cash } = listsOf(project);
  const moved: Project = {
    ...project,
    project: {
      ...movedDates(facts, months),
      ...(facts.phases === undefined
        ? {}
        : { phases: facts.phases.map((phase) => movedDates(phase, months)) }),
    },
    ...(cashFlow === undefined ? {} : { cashFlow: withMovedAdvance(cashFlow, months) }),
  };
  const shifted = withLists(moved, {
    staff: staff.map((line) => movedDates(line, months)),
    costs: costs.map((line) => movedDates(withMovedAmounts(line, months), months)),
    participants: participants.map((line) => movedDates(line, months)),
    inKind: inKind.map((line) => movedDates(line, months)),
    income: income.map((line) => ({ ...line, month: movedMonth(line.month, months) })),
    "financing.cash": cash.map((line) => movedDates(line, months)),
  });
  return appliedUnless(datesAstray(shifted), shifted);
}

function withMovedAmounts(line: CostLine, months: number): CostLine {
  if (line.amounts === undefined) return line;
  return {
    ...line,
    amounts: new Map([...line.amounts].map(([month, amount]) => [movedMonth(month, months), amount])),
  };
}

function withMovedAdvance(terms: CashFlowTerms, months: number): CashFlowTerms {
  const { advance } = terms;
  if (advance === undefined) return terms;
  return { ...terms, advance: { ...advance, month: movedMonth(advance.month, months) } };
}

/**
 * The project's end so many months later (earlier below 0), and the end of the phases that end with it. Lines without
 * an end of their own follow; those with one stay, and refuse an end before theirs.
 */
export function extend(project: Project, { months }: AdjustmentOf<"extend">): Outcome {
  const { project: facts } = project;
  const end = movedEnd(facts.end, months);
  const phases = facts.phases?.map((phase) => (phase.end === facts.end ? { ...phase, end } : phase));
  const extended = { ...project, project: { ...facts, end, ...(phases === undefined ? {} : { phases }) } };
  return appliedUnless(datesAstray(extended), extended);
}
