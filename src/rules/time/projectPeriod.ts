import { type Adjustment, type Id, type ListName, type Project } from "../../budget";
import { contains, daysOf, intersection, type Month, monthIndex, monthOf, type Span } from "../../calendar";
import { COST_PROVISIONS, provisionOn } from "../../law";
import { ruleHead } from "../catalogue";
import { type Rule, type Verdict } from "../rule";
import { source } from "../source";

/** Every line lies within the project's dates: what lies outside is not eligible, and is not counted. */
export const projectPeriod: Rule = {
  ...ruleHead("time.project"),
  check: ({ project, programmeId, start }) => {
    const cited = source(provisionOn(COST_PROVISIONS.projectPeriod, programmeId, start));
    const failures = [...linesOutside(project), ...monthsOutside(project)];
    return failures.length === 0
      ? [{ status: "pass", ...cited }]
      : failures.map((verdict) => ({ ...verdict, ...cited }));
  },
};

interface Dated {
  readonly list: ListName;
  readonly id: Id;
  readonly name: string;
  readonly start?: Span["start"];
  readonly end?: Span["end"];
}

function datedLines({ staff, costs, participants, inKind, financing }: Project): Dated[] {
  return [
    ...staff.map((line) => ({ ...line, list: "staff" as const, name: line.person ?? line.role ?? line.id })),
    ...costs.map((line) => ({ ...line, list: "costs" as const, name: line.text ?? line.id })),
    ...participants.map((line) => ({ ...line, list: "participants" as const, name: line.group ?? line.id })),
    ...inKind.map((line) => ({ ...line, list: "inKind" as const, name: line.text ?? line.id })),
    ...financing.cash.map((line) => ({ ...line, list: "financing.cash" as const, name: line.id })),
  ];
}

function linesOutside(project: Project): Verdict[] {
  const period: Span = project.project;
  return datedLines(project).flatMap((line): Verdict[] => {
    const { start = period.start, end = period.end } = line;
    if (contains(period, { start, end })) return [];
    const early = start < period.start;
    const within = intersection({ start, end }, period);
    return [
      {
        status: "fail",
        unit: "date",
        actual: early ? start : end,
        limit: early ? period.start : period.end,
        gap: String(daysOf({ start, end }) - (within === undefined ? 0 : daysOf(within))),
        gapUnit: "days",
        subjects: [`${line.list}/${line.id}`],
        details: { line: line.name, start: period.start, end: period.end },
        remedies: [within === undefined ? [withoutLine(line)] : cutTo(line, within)],
      },
    ];
  });
}

/** A line with no day in the project costs nothing as it stands. */
function withoutLine({ list, id }: Dated): Adjustment {
  return { kind: "removeLine", list, id };
}

/** The line's own dates moved to the project's, where they lie outside. */
function cutTo({ list, id, ...own }: Dated, within: Span): Adjustment[] {
  return (["start", "end"] as const)
    .filter((field) => own[field] !== undefined && own[field] !== within[field])
    .map((field) => ({ kind: "line", list, id, field, value: within[field] }));
}

/** Amounts by month, of costs and income, in months that the project does not have. */
function monthsOutside(project: Project): Verdict[] {
  const period = project.project;
  const rows = [
    ...project.costs.flatMap(({ id, text, profile, amounts }) =>
      profile === "custom"
        ? [{ subject: `costs/${id}`, name: text ?? id, months: [...(amounts?.keys() ?? [])] }]
        : [],
    ),
    ...project.income.map(({ id, text, month }) => ({
      subject: `income/${id}`,
      name: text ?? id,
      months: [month],
    })),
  ];
  return rows.flatMap(({ subject, name, months }): Verdict[] => {
    const [outside] = months.filter((month) => !hasMonth(period, month));
    if (outside === undefined) return [];
    const early = monthIndex(outside) < monthIndex(period.start);
    return [
      {
        status: "fail",
        note: "months",
        unit: "date",
        actual: outside,
        limit: monthOf(monthIndex(early ? period.start : period.end)),
        gap: String(Math.abs(monthIndex(early ? period.start : period.end) - monthIndex(outside))),
        gapUnit: "months",
        subjects: [subject],
        details: { line: name, start: period.start, end: period.end },
      },
    ];
  });
}

function hasMonth({ start, end }: Span, month: Month): boolean {
  return monthIndex(start) <= monthIndex(month) && monthIndex(month) <= monthIndex(end);
}
