import { exact, type Exact, times, ZERO } from "../money";
import { DEFAULTS } from "./defaults";
import { type LineCost, lineCost, NOTHING } from "./lineCost";
import { type MonthGrid } from "./monthGrid";
import { participantMonths } from "./participantMonths";
import { spread } from "./profile";
import { type InKindLine, type ParticipantLine } from "./lines";

/*
 * Costs that somebody else bears without money passing the project: participants' pay (domain 3.3) and contributions
 * in kind (3.4). Each is a cost and, in the same breath, that organisation's co-financing.
 */

/** (women + men) × monthly allowance × attendance for every full month, by the active fraction of each. */
export function participantCost(line: ParticipantLine, grid: MonthGrid): LineCost {
  const active = grid.activeTime(line);
  if (active === undefined) return lineCost("participants", "participants", line, NOTHING);
  const terms = {
    participants: exact(line.women + line.men),
    monthlyAllowance: monthlyAllowance(line),
    attendance: exact(line.attendance ?? DEFAULTS.attendance),
  };
  return lineCost("participants", "participants", line, participantMonths(terms, active));
}

/** Kronor a participant and month: as stated, or hours a month × kronor an hour. */
export function monthlyAllowance(line: ParticipantLine): Exact {
  if (line.monthlyAllowance !== undefined) return exact(line.monthlyAllowance);
  if (line.hoursPerMonth === undefined || line.hourlyAllowance === undefined) return ZERO;
  return times(exact(line.hoursPerMonth), exact(line.hourlyAllowance));
}

/** The value of a contribution in kind, evenly over its active days. */
export function inKindCost(line: InKindLine, grid: MonthGrid): LineCost {
  const active = grid.activeTime(line);
  if (active === undefined) return lineCost("inKind", "inKind", line, NOTHING);
  return lineCost("inKind", "inKind", line, {
    from: active.from,
    monthly: spread(inKindValue(line), "even", active),
  });
}

/** Kronor: the amount as stated, or hours × kronor an hour. */
export function inKindValue(line: InKindLine): Exact {
  if (line.amount !== undefined) return exact(line.amount);
  if (line.hours === undefined || line.hourlyRate === undefined) return ZERO;
  return times(exact(line.hours), exact(line.hourlyRate));
}
