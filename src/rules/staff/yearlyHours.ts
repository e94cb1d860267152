import { type StaffLine } from "../../budget";
import { type IsoDate, isoDate, FULL_MONTH, yearOf } from "../../calendar";
import { type DatedValue, lawDate } from "../../law";
import {
  compare,
  type Decimal,
  dividedBy,
  exact,
  type Exact,
  fraction,
  minus,
  ONE,
  plus,
  times,
  ZERO,
} from "../../money";
import { type Facts } from "../facts";
import { decimalText } from "../measure";
import { NOT_APPLICABLE, type Proposal, type Rule, unknown, type Verdict } from "../rule";
import { source } from "../source";
import { subjectOf } from "./lines";
import { lowerWorkloads } from "./workload";

const MONTHS_OF_A_YEAR = 12;

interface LineHours {
  readonly line: StaffLine;
  readonly hours: Exact;
}

/** What a person's lines budget in one calendar year. */
export interface YearOfWork {
  readonly person: string;
  readonly year: number;
  readonly lines: readonly LineHours[];
  readonly hours: Exact;
}

export interface HoursLimit {
  readonly hours: Exact;
  readonly value: DatedValue<Decimal>;
}

export interface HoursTerms extends Pick<Verdict, "severity"> {
  /** The lines whose hours are counted. */
  readonly lines: readonly StaffLine[];
  /** Hours of a full-time year on the line. */
  readonly fullTime: (line: StaffLine) => Decimal | number;
  /** The most hours of the year; undefined where the law sets none. */
  readonly limitOf: (work: YearOfWork) => HoursLimit | undefined;
}

/** Hours of each person and calendar year against their limit; lines that name no person may be several people's. */
export function hoursVerdicts(
  facts: Facts,
  { lines, fullTime, limitOf, severity }: HoursTerms,
): ReturnType<Rule["check"]> {
  if (lines.length === 0) return NOT_APPLICABLE;
  if (lines.every(({ person }) => person === undefined)) return unknown("staff.person");
  const judged = workByPersonAndYear(facts, lines, fullTime).flatMap((work) => {
    const limit = limitOf(work);
    return limit === undefined ? [] : [{ work, limit, used: dividedBy(work.hours, limit.hours) }];
  });
  const [first] = judged;
  if (first === undefined) return NOT_APPLICABLE;

  const above = judged.filter(({ used }) => compare(used, ONE) > 0);
  if (above.length > 0) {
    return above.map(({ work, limit }) => ({
      ...verdictOf(work, limit),
      status: "fail",
      ...(severity === undefined ? {} : { severity }),
      gap: decimalText(minus(work.hours, limit.hours)),
      remedies: remedies(facts, work, limit),
    }));
  }
  const nearest = judged.reduce((most, one) => (compare(one.used, most.used) > 0 ? one : most), first);
  return [{ ...verdictOf(nearest.work, nearest.limit), status: "pass" }];
}

/** The date by which a figure of a calendar year is judged: 1 January, or the project's start where that is later. */
export function dateOfYear(facts: Facts, year: number): IsoDate {
  const [opens, { start }] = [isoDate(year, 1, 1), facts.project.project];
  return lawDate(facts.programmeId, opens < start ? start : opens);
}

function verdictOf({ person, year, lines, hours }: YearOfWork, limit: HoursLimit): Omit<Verdict, "status"> {
  return {
    unit: "hours",
    actual: decimalText(hours),
    limit: decimalText(limit.hours),
    ...source(limit.value),
    subjects: lines.map(({ line }) => subjectOf(line)),
    details: { person, year: String(year) },
  };
}

function remedies(facts: Facts, { lines, hours }: YearOfWork, limit: HoursLimit): Proposal[] {
  const over = minus(hours, limit.hours);
  const lowered = lines.map(({ line, hours: ofLine }) => ({
    line,
    workload: times(exact(line.workload), minus(ONE, dividedBy(over, ofLine))),
  }));
  return lowerWorkloads(facts, lowered);
}

function workByPersonAndYear(
  facts: Facts,
  lines: readonly StaffLine[],
  fullTime: HoursTerms["fullTime"],
): YearOfWork[] {
  const years = new Map<string, YearOfWork>();
  for (const line of lines) {
    const { person } = line;
    if (person === undefined) continue;
    for (const [year, weight] of weightByYear(facts, line)) {
      const months = fraction(BigInt(weight), BigInt(FULL_MONTH * MONTHS_OF_A_YEAR));
      const hours = times(exact(fullTime(line)), exact(line.workload), months);
      if (hours.numerator === 0n) continue;
      const key = `${String(year)} ${person}`;
      const known = years.get(key) ?? { person, year, lines: [], hours: ZERO };
      years.set(key, { ...known, lines: [...known.lines, { line, hours }], hours: plus(known.hours, hours) });
    }
  }
  return [...years.values()];
}

/** Active months of the line in each calendar year, in units of `FULL_MONTH`. */
function weightByYear(facts: Facts, line: StaffLine): Map<number, number> {
  const { grid } = facts.calculation.budget;
  const active = grid.activeTime(line);
  const years = new Map<number, number>();
  for (const [offset, weight] of (active?.weights ?? []).entries()) {
    const year = yearOf(grid.first + (active?.from ?? 0) + offset);
    years.set(year, (years.get(year) ?? 0) + weight);
  }
  return years;
}
