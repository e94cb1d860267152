import { type Exact, times } from "../money";
import { type Monthly } from "./lineCost";
import { type ActiveTime } from "./monthGrid";
import { spread } from "./profile";

/** How many take part, what each is paid a full month in kronor, and the share of the time attended. */
export interface ParticipantTerms {
  readonly participants: Exact;
  readonly monthlyAllowance: Exact;
  readonly attendance: Exact;
}

/** Participants' pay over the active months, in öre. */
export function participantMonths(terms: ParticipantTerms, active: ActiveTime): Monthly {
  const aFullMonth = times(terms.participants, terms.monthlyAllowance, terms.attendance);
  return { from: active.from, monthly: spread(aFullMonth, "monthly", active) };
}
