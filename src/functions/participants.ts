import { DEFAULTS, monthGrid, participantMonths } from "../budget";
import { perHead } from "../funding";
import { functionWords } from "../i18n";
import { exact, sumOre } from "../money";
import { AMOUNT, KRONOR, kronorCell, numberUpTo, optional, required, share, span } from "./cells";
import { answer } from "./cellError";

/** A larger number is an amount in the wrong place. */
const PARTICIPANTS = numberUpTo(1_000_000);
const ATTENDANCE = share();

/**
 * Gives the participants' pay for the whole time, which is a cost and a co-financing at once.
 * @customfunction PARTICIPANTCOST
 * @param participants Number of participants.
 * @param monthlyAllowance Allowance or pay, in kronor per participant and month.
 * @param start First day.
 * @param end Last day.
 * @param [attendance] Share of the time attended, 0 to 1 or in percent; 1 where left out.
 */
export function participantCostInAll(
  participants: unknown,
  monthlyAllowance: unknown,
  start: unknown,
  end: unknown,
  attendance?: unknown,
): number {
  return answer(() => {
    const terms = {
      participants: exact(required(participants, "participants", PARTICIPANTS)),
      monthlyAllowance: exact(required(monthlyAllowance, "monthlyAllowance", KRONOR)),
      attendance: exact(optional(attendance, "attendance", ATTENDANCE) ?? DEFAULTS.attendance),
    };
    const active = monthGrid(span(start, end)).activeTime({});
    return active === undefined ? 0 : kronorCell(sumOre(participantMonths(terms, active).monthly));
  });
}

/**
 * Gives an amount per participant, or a dash where there are no participants.
 * @customfunction PERPARTICIPANT
 * @param amount Amount, in kronor.
 * @param participants Number of participants; blank counts as none.
 */
export function amountPerParticipant(amount: unknown, participants: unknown): unknown {
  return answer(() => {
    const whole = required(amount, "amount", AMOUNT);
    const heads = optional(participants, "participants", PARTICIPANTS);
    if (heads === undefined || heads.isZero()) return functionWords("sv").noParticipants;
    return kronorCell(perHead(whole, exact(heads)));
  });
}
