import { addDays, dayNumber, firstDayOfMonth, type IsoDate, monthOf, type MonthIndex } from "../../calendar";
import { type Claim } from "../../funding";
import { dateOfLaw, TIME, valueOn } from "../../law";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Remedy, type Rule } from "../rule";
import { source } from "../source";

/**
 * The plan does not count on a slower payment than the law allows the authority. The plan knows months only, so the
 * days run from the last day of a claim's period to the first day of the month of payment, and the claim with the most
 * counts. A claim handed in later than on that last day leaves the authority more time: this is information.
 */
export const paymentTime: Rule = {
  ...ruleHead("time.payment"),
  check: (facts) => {
    const claims = paidClaims(facts);
    const [slowest] = waits(facts, claims).sort((a, b) => b.days - a.days);
    if (slowest === undefined || facts.programme === undefined) return NOT_APPLICABLE;
    const allowed = valueOn(TIME.paymentDays, dateOfLaw(facts.programme, slowest.lastDay));
    if (allowed === undefined) return NOT_APPLICABLE;
    const verdict = {
      unit: "days",
      actual: String(slowest.days),
      limit: String(allowed.value),
      subjects: ["financing"],
      details: { period: slowest.lastDay, payment: slowest.paidFrom },
      ...source(allowed),
    } as const;
    if (slowest.days <= allowed.value) return [{ ...verdict, status: "pass" }];
    const gap = String(slowest.days - allowed.value);
    return [{ ...verdict, status: "fail", gap, remedies: shorterLag(facts, claims, allowed.value) }];
  },
};

/** The claims that money is paid for; one that only settles the advance waits for nothing. */
function paidClaims({ calculation }: Facts): Claim[] {
  return (calculation.cashFlow?.payments.claims ?? []).filter(({ payment }) => payment > 0);
}

interface Wait {
  readonly lastDay: IsoDate;
  readonly paidFrom: IsoDate;
  readonly days: number;
}

/** How long each claim waits for its money; paid so many months after its last, or as the plan says. */
function waits({ project }: Facts, claims: readonly Claim[], lagMonths?: number): Wait[] {
  const projectEnd = project.project.end;
  return claims.map(({ lastMonth, paidIn }) => {
    const monthsEnd = addDays(firstDay(lastMonth + 1), -1);
    const lastDay = monthsEnd < projectEnd ? monthsEnd : projectEnd;
    const paidFrom = firstDay(lagMonths === undefined ? paidIn : lastMonth + lagMonths);
    return { lastDay, paidFrom, days: dayNumber(paidFrom) - dayNumber(lastDay) };
  });
}

function firstDay(month: MonthIndex): IsoDate {
  return firstDayOfMonth(monthOf(month));
}

/** The longest lag that keeps every claim within the days. */
function shorterLag(facts: Facts, claims: readonly Claim[], allowedDays: number): Remedy[] {
  const [{ lastMonth, paidIn } = { lastMonth: 0, paidIn: 0 }] = claims;
  const shorter = Array.from({ length: paidIn - lastMonth }, (_, lagMonths) => lagMonths);
  const within = shorter.filter((lag) => waits(facts, claims, lag).every(({ days }) => days <= allowedDays));
  return within.slice(-1).map((lagMonths): Remedy => [{ kind: "claims", lagMonths }]);
}
