import { amountText, type Ore, toKronor, toOre } from "./amounts";
import { calendarMonths, type CalendarMonth } from "./calendar";
import { cashFlowJson } from "./cashFlow";
import { type CostRow, costTables, rowTexts } from "./costTables";
import { financingJson, financingOf } from "./financing";
import { type ProjectFile, readProjectFile } from "./projectFile";
import { Rational, sumOfRationals } from "./rational";
import { type CostTexts, type LoadJson, type OutcomesJson, type ReportJson } from "./report";
import { activeFraction, spanOf } from "./spread";

export { COST_KEYS, type CostKey, type CostTexts, type ReportJson } from "./report";

/**
 * The report of a project, calculated a second time: from docs/domain.md and docs/project-file.md alone, sharing
 * nothing with the engine, as plainly as the text reads. It is slow and checks no input.
 */
export function recalculate(file: unknown): ReportJson {
  const project = readProjectFile(file);
  const months = calendarMonths(project.project);
  const tables = costTables(project, months);
  const financing = financingOf(project, months, tables);
  const { name, programme, start, end } = project.project;
  return {
    project: { name, programme, start, end, months: months.length },
    totals: rowTexts(tables.totals),
    financing: financingJson(project, tables, financing),
    byOrganisation: tableTexts(tables.byOrganisation),
    bySubProject: tableTexts(tables.bySubProject),
    byYear: tableTexts(tables.byYear),
    byPhase: tableTexts(tables.byPhase),
    months: months.map(({ month }, index) => ({
      month,
      ...rowTexts(tables.byMonth[index] ?? tables.totals),
    })),
    load: overloads(project, months),
    cashFlow: cashFlowJson(project, months, tables, financing),
    outcomes: outcomesJson(project, tables.totals.total, financing.grant),
  };
}

function tableTexts(table: Readonly<Record<string, CostRow>>): Readonly<Record<string, CostTexts>> {
  return Object.fromEntries(Object.entries(table).map(([name, row]) => [name, rowTexts(row)]));
}

/** Persons whose lines together exceed full time in a month, by person and month. */
function overloads(file: ProjectFile, months: readonly CalendarMonth[]): readonly LoadJson[] {
  const named = file.staff.flatMap(({ person }) => (person === undefined ? [] : [person]));
  const persons = [...new Set(named)].sort(byCodePoints);
  return persons.flatMap((person) =>
    months.flatMap((month) => {
      const own = file.staff.filter((line) => line.person === person);
      const load = sumOfRationals(
        own.map((line) => line.workload.times(activeFraction(month, spanOf(line, file.project)))),
      );
      return load.isAbove(Rational.one) ? [{ person, month: month.month, load: load.toFixed(12) }] : [];
    }),
  );
}

function byCodePoints(a: string, b: string): number {
  const [left, right] = [codePoints(a), codePoints(b)];
  const place = left.findIndex((point, index) => point !== right[index]);
  return place < 0 ? left.length - right.length : (left[place] ?? 0) - (right[place] ?? -1);
}

function codePoints(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** Section 8 of docs/domain.md. */
function outcomesJson(file: ProjectFile, total: Ore, grant: Ore): OutcomesJson {
  const women = file.participants.reduce((sum, line) => sum + line.women, 0);
  const men = file.participants.reduce((sum, line) => sum + line.men, 0);
  const { toWorkOrStudies, closerToWork, otherSupport } = file.outcomes;
  return {
    participants: women + men,
    women,
    men,
    totalPerParticipant: perHead(total, women + men),
    grantPerParticipant: perHead(grant, women + men),
    totalPerOutcome: perHead(total, toWorkOrStudies + closerToWork + otherSupport),
  };
}

function perHead(amount: Ore, heads: number): string {
  return heads === 0 ? "—" : amountText(toOre(toKronor(amount).over(Rational.of(heads))));
}
