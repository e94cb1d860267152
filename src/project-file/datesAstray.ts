import { type ListName } from "../budget";
import { contains, dayNumber, type IsoDate, type Month, monthIndex, monthsOf, type Span } from "../calendar";
import { pathText, type Step } from "./path";
import { linesOf, type Placed, placedItems } from "./placed";
import { type Problem } from "./problem";
import { LONGEST_PROJECT } from "./projectFacts";
import { fieldOf, isRecord } from "./raw";
import { readNearDate, readNearMonth } from "./scalars";
import { shown } from "./shown";

const DATED = [
  "staff",
  "costs",
  "participants",
  "inKind",
  "financing.cash",
] as const satisfies readonly ListName[];

/** Dates in the wrong order, and dates and months outside the project. Dates that cannot be read are left out. */
export function datesAstray(file: unknown): Problem[] {
  const facts: Placed = { value: fieldOf(file, "project"), path: ["project"] };
  const phases = placedItems(file, ["project", "phases"]);
  const dated = [...phases, ...DATED.flatMap((list) => linesOf(file, list))];
  const ordered = [facts, ...dated].flatMap(endBeforeStart);
  const project = spanOf(facts);
  if (project === undefined || project.start > project.end) return ordered;
  const months = monthsOf(project);
  if (months > LONGEST_PROJECT) {
    return [...ordered, { code: "projectTooLong", path: "project.end", months, limit: LONGEST_PROJECT }];
  }
  return [
    ...ordered,
    ...dated.flatMap((placed) => datesOutside(placed, project)),
    ...monthsIn(file).flatMap(({ path, month }) => monthOutside(path, month, project)),
    ...overlaps(phases),
  ];
}

function dateIn({ value }: Placed, field: "start" | "end"): IsoDate | undefined {
  return readNearDate(fieldOf(value, field));
}

function spanOf(placed: Placed): Span | undefined {
  const [start, end] = [dateIn(placed, "start"), dateIn(placed, "end")];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function endBeforeStart(placed: Placed): Problem[] {
  const span = spanOf(placed);
  if (span === undefined || span.start <= span.end) return [];
  const path = pathText([...placed.path, "end"]);
  return [{ code: "wrongOrder", path, value: shown(span.end), before: "start", earlier: shown(span.start) }];
}

function datesOutside(placed: Placed, project: Span): Problem[] {
  return (["start", "end"] as const).flatMap((field): Problem[] => {
    const date = dateIn(placed, field);
    if (date === undefined || contains(project, { start: date, end: date })) return [];
    return [
      { code: "outsideProject", path: pathText([...placed.path, field]), value: shown(date), ...project },
    ];
  });
}

/** The months of income and of costs that go by amounts; amounts that another profile leaves unused may lie anywhere. */
function monthsIn(file: unknown): { path: readonly Step[]; month: unknown }[] {
  const income = linesOf(file, "income").map(({ value, path }) => ({
    path: [...path, "month"],
    month: fieldOf(value, "month"),
  }));
  const amounts = linesOf(file, "costs").flatMap(({ value, path }) => {
    const byMonth = fieldOf(value, "amounts");
    const used = fieldOf(value, "profile") === "custom" && isRecord(byMonth);
    return used ? Object.keys(byMonth).map((month) => ({ path: [...path, "amounts", month], month })) : [];
  });
  return [...income, ...amounts];
}

function monthOutside(path: readonly Step[], given: unknown, { start, end }: Span): Problem[] {
  const month: Month | undefined = readNearMonth(given);
  if (month === undefined) return [];
  if (monthIndex(start) <= monthIndex(month) && monthIndex(month) <= monthIndex(end)) return [];
  return [
    {
      code: "outsideProject",
      path: pathText(path),
      value: shown(month),
      start: start.slice(0, 7),
      end: end.slice(0, 7),
    },
  ];
}

/** Phases that begin before an earlier one has ended. */
function overlaps(phases: readonly Placed[]): Problem[] {
  const spans = phases
    .map((phase) => ({ path: pathText(phase.path), span: spanOf(phase) }))
    .filter((phase): phase is PhaseSpan => phase.span !== undefined && phase.span.start <= phase.span.end)
    .sort((a, b) => dayNumber(a.span.start) - dayNumber(b.span.start));
  const problems: Problem[] = [];
  let latest: PhaseSpan | undefined;
  for (const phase of spans) {
    if (latest !== undefined && phase.span.start <= latest.span.end) {
      problems.push({ code: "overlappingPhases", path: phase.path, other: latest.path });
    }
    if (latest === undefined || phase.span.end > latest.span.end) latest = phase;
  }
  return problems;
}

interface PhaseSpan {
  readonly path: string;
  readonly span: Span;
}
