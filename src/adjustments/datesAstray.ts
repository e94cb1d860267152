import { type Phase, type Project } from "../budget";
import { contains, type IsoDate, type Month, monthIndex, monthsOf, type Span } from "../calendar";
import { DATE, type Expected, fits, MONTH } from "./expected";
import { listsOf } from "./lists";
import { type Fault } from "./problem";

/** No project comes near; a longer one is a slip in a year. */
export const LONGEST_PROJECT = 600;

const DATED = ["staff", "costs", "participants", "inKind", "financing.cash"] as const;

/** Dates of the project that the project file would refuse: out of order, outside the project, beyond 1900–2100. */
export function datesAstray(project: Project): Fault[] {
  const { project: facts, cashFlow } = project;
  const beyond = [
    ...beyondCalendar("project.start", facts.start, DATE),
    ...beyondCalendar("project.end", facts.end, DATE),
    ...(cashFlow?.advance === undefined
      ? []
      : beyondCalendar("cashFlow.advance.month", cashFlow.advance.month, MONTH)),
  ];
  if (beyond.length > 0) return beyond;
  const reversed = endBeforeStart("project", facts, facts);
  if (reversed.length > 0) return reversed;
  const months = monthsOf(facts);
  if (months > LONGEST_PROJECT) return [{ code: "projectTooLong", months, limit: LONGEST_PROJECT }];
  return [...phasesAstray(facts.phases ?? [], facts), ...linesAstray(project), ...monthsAstray(project)];
}

function beyondCalendar(path: string, value: string, expected: Expected): Fault[] {
  return fits(expected, value) ? [] : [{ code: "wrongValue", path, value, expected }];
}

interface Dates {
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}

function endBeforeStart(path: string, dates: Dates, { start: first, end: last }: Span): Fault[] {
  const { start = first, end = last } = dates;
  return start <= end ? [] : [{ code: "wrongOrder", path: `${path}.end`, value: end, earliest: start }];
}

/** Each date within the project; where both are, the start not after the end. */
function spanAstray(path: string, dates: Dates, within: Span): Fault[] {
  const outside = (["start", "end"] as const).flatMap((field): Fault[] => {
    const value = dates[field];
    if (value === undefined || contains(within, { start: value, end: value })) return [];
    return [
      { code: "outsideProject", path: `${path}.${field}`, value, start: within.start, end: within.end },
    ];
  });
  return outside.length > 0 ? outside : endBeforeStart(path, dates, within);
}

function linesAstray(project: Project): Fault[] {
  const lists = listsOf(project);
  return DATED.flatMap((list) =>
    lists[list].flatMap((line, index) => spanAstray(`${list}[${index}]`, line, project.project)),
  );
}

function phasesAstray(phases: readonly Phase[], within: Span): Fault[] {
  const placed = phases.map((phase, index) => ({ path: `project.phases[${index}]`, phase }));
  const inOrder = placed.toSorted((a, b) => (a.phase.start < b.phase.start ? -1 : 1));
  const overlapping = inOrder.flatMap(({ path, phase }, position): Fault[] => {
    const other = inOrder.slice(0, position).find((earlier) => earlier.phase.end >= phase.start);
    return other === undefined ? [] : [{ code: "overlappingPhases", path, other: other.path }];
  });
  return [...placed.flatMap(({ path, phase }) => spanAstray(path, phase, within)), ...overlapping];
}

/** Months of income, and of costs that go by amounts; amounts that another profile leaves unused may lie anywhere. */
function monthsAstray({ project, income, costs }: Project): Fault[] {
  const ofIncome = income.map(({ month }, index) => ({ path: `income[${index}].month`, month }));
  const ofAmounts = costs.flatMap(({ profile, amounts }, index) =>
    profile === "custom" && amounts !== undefined
      ? [...amounts.keys()].map((month) => ({ path: `costs[${index}].amounts["${month}"]`, month }))
      : [],
  );
  return [...ofIncome, ...ofAmounts].flatMap(({ path, month }) => monthAstray(path, month, project));
}

function monthAstray(path: string, month: Month, { start, end }: Span): Fault[] {
  const within = monthIndex(start) <= monthIndex(month) && monthIndex(month) <= monthIndex(end);
  if (within) return [];
  return [{ code: "outsideProject", path, value: month, start: start.slice(0, 7), end: end.slice(0, 7) }];
}
