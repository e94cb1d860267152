import { CASH_PROFILES, DEFAULTS, monthGrid, spread } from "../budget";
import { firstDayOfMonth, monthOf, monthsOf } from "../calendar";
import { functionWords } from "../i18n";
import { exact } from "../money";
import { choice, optional, required, serialOf, SIGNED_KRONOR, span, wholeNumber } from "./cells";
import { amountsInMonths } from "./amountsInMonths";
import { answer } from "./cellError";

const LONGEST_STEP = 120;
const STEP = wholeNumber(1, LONGEST_STEP);
const PROFILE = choice(CASH_PROFILES, (language) => functionWords(language).profiles);

/**
 * Lists the months from one date to another as a row of the first day of each; format the cells as dates.
 * @customfunction MONTHS
 * @param start First day.
 * @param end Last day.
 * @param [step] Months from one cell to the next, 3 for quarters; 1 where left out.
 */
export function monthsBetween(start: unknown, end: unknown, step?: unknown): number[][] {
  return answer(() => {
    const days = span(start, end);
    const every = optional(step, "step", STEP) ?? 1;
    const { first } = monthGrid(days);
    const cells = Array.from(
      { length: Math.ceil(monthsOf(days) / every) },
      (_, cell) => first + cell * every,
    );
    return [cells.map((month) => serialOf(firstDayOfMonth(monthOf(month))))];
  });
}

/**
 * Spreads an amount over the days from start to end and gives what falls in each month, rounded so that the months sum to the amount.
 * @customfunction SPREAD
 * @param amount Amount, in kronor; with the profile monthly the amount of a full month.
 * @param start First day.
 * @param end Last day.
 * @param months Months to give the amount of: one date in each; a blank cell stays blank.
 * @param [profile] even (by days), monthly (per full month), start or end; even where left out.
 */
export function spreadOverMonths(
  amount: unknown,
  start: unknown,
  end: unknown,
  months: unknown[][],
  profile?: unknown,
): unknown[][] {
  return answer(() => {
    const kronor = exact(required(amount, "amount", SIGNED_KRONOR));
    const days = span(start, end);
    const by = optional(profile, "profile", PROFILE) ?? DEFAULTS.profile;
    const active = monthGrid(days).activeTime({});
    const monthly = active === undefined ? [] : spread(kronor, by, active);
    return amountsInMonths(months, days, { from: 0, monthly });
  });
}
