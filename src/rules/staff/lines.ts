import { type StaffLine } from "../../budget";
import { firstDayOfMonth, type IsoDate } from "../../calendar";
import { type Facts } from "../facts";

/** What a staff line is called in a sentence: its person, else its role, else its id. */
export function nameOf({ person, role, id }: StaffLine): string {
  return person ?? role ?? id;
}

export function subjectOf({ id }: StaffLine): string {
  return `staff/${id}`;
}

/** The first day of the month in which the line begins to cost; undefined where it is never active. */
export function firstMonthOf(facts: Facts, line: StaffLine): IsoDate | undefined {
  const { grid } = facts.calculation.budget;
  const active = grid.activeTime(line);
  const month = active === undefined ? undefined : grid.months[active.from];
  return month === undefined ? undefined : firstDayOfMonth(month);
}
