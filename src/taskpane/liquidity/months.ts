import { type Month } from "../../calendar";
import { type CashFlow } from "../../funding";
import { type Ore, sumOre } from "../../money";

/** A month of the owner's account: what came in, what went out, what is left. */
export interface AccountMonth {
  readonly month: Month;
  readonly in: Ore;
  readonly out: Ore;
  readonly balance: Ore;
}

/** Every month of the horizon. */
export function accountMonths({ months }: CashFlow): readonly AccountMonth[] {
  return months.map(({ month, out, coFinancing, advance, claims, balance }) => ({
    month,
    in: sumOre([coFinancing, advance, claims]),
    out,
    balance,
  }));
}

/** The first month that has the least of something; undefined where there are no months. */
export function leastBy(
  months: readonly AccountMonth[],
  of: (month: AccountMonth) => number,
): AccountMonth | undefined {
  return months.reduce<AccountMonth | undefined>(
    (least, month) => (least === undefined || of(month) < of(least) ? month : least),
    undefined,
  );
}

/** The months by calendar year, in order. */
export function accountYears(
  months: readonly AccountMonth[],
): readonly (readonly [year: string, months: readonly AccountMonth[]])[] {
  const years = new Map<string, AccountMonth[]>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    const known = years.get(year);
    if (known === undefined) years.set(year, [month]);
    else known.push(month);
  }
  return [...years];
}
