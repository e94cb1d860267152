import { type Ore, roundRunningTotals, toKronor, toOre } from "./amounts";
import { addMonths, type CalendarMonth, monthOf, type Span } from "./calendar";
import {
  type CostLine,
  type InKindLine,
  type ParticipantLine,
  type ProjectFile,
  type StaffLine,
} from "./projectFile";
import { Rational } from "./rational";
import { type CostKey } from "./report";
import { activeFraction, spanOf, spread } from "./spread";

/** A line's costs, öre by month of the project. */
export interface LineCosts {
  readonly key: CostKey;
  readonly organisation: string;
  readonly subProject: string;
  readonly months: readonly Ore[];
}

/** Sections 3.1 to 3.4 of docs/domain.md; with the 40 % option other direct costs count nothing. */
export function lineCosts(file: ProjectFile, months: readonly CalendarMonth[]): readonly LineCosts[] {
  const whole = file.project;
  const counted = (line: CostLine): readonly Rational[] => {
    if (file.indirect.option === "staff40") return months.map(() => Rational.zero);
    const organisation = file.organisations.find((one) => one.id === line.organisation);
    return otherDirect(line, organisation?.recoversVat === true, spanOf(line, whole), months);
  };
  const of = (
    key: CostKey,
    line: StaffLine | CostLine | ParticipantLine | InKindLine,
    exact: readonly Rational[],
  ) => ({
    key,
    organisation: line.organisation,
    subProject: line.subProject,
    months: roundRunningTotals(exact),
  });
  return [
    ...file.staff.map((line) => of("staff", line, staff(line, spanOf(line, whole), months))),
    ...file.costs.map((line) => of(line.type, line, counted(line))),
    ...file.participants.map((line) =>
      of("participants", line, allowances(line, spanOf(line, whole), months)),
    ),
    ...file.inKind.map((line) => of("inKind", line, inKind(line, spanOf(line, whole), months))),
  ];
}

function staff(line: StaffLine, span: Span, months: readonly CalendarMonth[]): readonly Rational[] {
  return months.map((month) => {
    const inProject = line.workload.times(activeFraction(month, span));
    switch (line.method) {
      case "actual": {
        const raise = Rational.one.plus(line.revisionRate);
        let salary = line.monthlySalary;
        for (let n = revisions(monthOf(span.start), month.month, line.revisionMonth); n > 0; n -= 1) {
          salary = salary.times(raise);
        }
        return salary.times(inProject).times(Rational.one.plus(line.onCostRate));
      }
      case "hourly1720": {
        const hourly = toKronor(toOre(line.annualEmploymentCost.over(Rational.of(1720))));
        return hourly.times(Rational.of(1720, 12)).times(inProject);
      }
      case "unit":
        return line.hourlyRate.times(line.fullTimeHours).over(Rational.of(12)).times(inProject);
    }
  });
}

/** Revision dates after the line's first month, up to and including the first day of the month. */
function revisions(firstMonth: string, month: string, revisionMonth: number): number {
  let count = 0;
  for (let each = addMonths(firstMonth, 1); each <= month; each = addMonths(each, 1)) {
    if (Number(each.slice(5, 7)) === revisionMonth) count += 1;
  }
  return count;
}

function otherDirect(
  line: CostLine,
  recoversVat: boolean,
  span: Span,
  months: readonly CalendarMonth[],
): readonly Rational[] {
  const withVat = recoversVat ? Rational.one : Rational.one.plus(line.vatRate);
  const amount = line.quantity.times(line.unitPrice).times(withVat);
  switch (line.profile) {
    case "monthly":
      return months.map((month) => amount.times(activeFraction(month, span)));
    case "custom":
      return months.map((month) => (line.amounts[month.month] ?? Rational.zero).times(withVat));
    case "even":
    case "start":
    case "end":
      return spread(amount, line.profile, span, months);
  }
}

function allowances(
  line: ParticipantLine,
  span: Span,
  months: readonly CalendarMonth[],
): readonly Rational[] {
  const each = line.monthlyAllowance ?? line.hoursPerMonth.times(line.hourlyAllowance);
  const attended = Rational.of(line.women + line.men)
    .times(each)
    .times(line.attendance);
  return months.map((month) => attended.times(activeFraction(month, span)));
}

function inKind(line: InKindLine, span: Span, months: readonly CalendarMonth[]): readonly Rational[] {
  return spread(line.amount ?? line.hours.times(line.hourlyRate), "even", span, months);
}
