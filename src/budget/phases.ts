import { firstDayOfMonth, type IsoDate } from "../calendar";
import { type MonthGrid } from "./monthGrid";
import { type PhaseKind } from "./choices";
import { type ProjectFacts } from "./project";

/** "" is a month that no phase holds. */
export type PhaseKey = PhaseKind | "";

/** The phase of each project month: the one that holds the month's first project day. */
export function phaseOfMonths({ phases = [], start }: ProjectFacts, grid: MonthGrid): PhaseKey[] {
  return grid.months.map((month) => {
    const opens = firstDayOfMonth(month);
    const firstProjectDay: IsoDate = opens < start ? start : opens;
    const phase = phases.find(
      (candidate) => candidate.start <= firstProjectDay && firstProjectDay <= candidate.end,
    );
    return phase?.kind ?? "";
  });
}
