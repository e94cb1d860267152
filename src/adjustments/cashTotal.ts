import { type CashLine, DEFAULTS, monthGrid, type Project, spread } from "../budget";
import { Decimal, exact, oreToText, sumOre } from "../money";

/** What a cash line with an amount comes to in all, in kronor: the amount, or for an amount a month its months' sum. */
export function cashTotal(
  project: Project,
  { amount, profile = DEFAULTS.profile, ...line }: CashLine,
): Decimal {
  if (amount === undefined) return new Decimal(0);
  const active = monthGrid(project.project).activeTime(line);
  if (profile !== "monthly" || active === undefined) return amount;
  return new Decimal(oreToText(sumOre(spread(exact(amount), profile, active))));
}

/** The line as one amount. A key shares a total, so its profile fits the amount too; an amount a month becomes even. */
export function asOneAmount(line: CashLine, amount: Decimal): CashLine {
  const { key, profile, ...rest } = line;
  const ofTotal = key !== undefined || profile !== "monthly";
  return { ...rest, amount, ...(ofTotal && profile !== undefined ? { profile } : {}) };
}
