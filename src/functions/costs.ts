import { COST_LIMITS } from "../law";
import { exact, kronor, ONE, plus, roundToOre, times } from "../money";
import { AMOUNT, FLAG, kronorCell, numberUpTo, optional, required, share } from "./cells";
import { answer } from "./cellError";
import { PROGRAMME } from "./choices";

const VAT_RATE = share();
const EURO = numberUpTo(undefined);

/**
 * Gives what may be counted of a price: with VAT where the organisation does not recover it, or where EU law lets VAT of a smaller ESF+ project count.
 * @customfunction ELIGIBLEAMOUNT
 * @param amount Price excluding VAT, in kronor.
 * @param vatRate VAT rate, 0 to 1 or in percent.
 * @param recoversVat Whether the organisation recovers the VAT: TRUE or FALSE.
 * @param [programme] Programme: its id or its name, such as ESF 2014–2020; recovered VAT counts in ESF+ only, and in no programme where left out.
 * @param [total] Total cost of the project with VAT, in euro; recovered VAT does not count where left out.
 */
export function eligibleAmount(
  amount: unknown,
  vatRate: unknown,
  recoversVat: unknown,
  programme?: unknown,
  total?: unknown,
): number {
  return answer(() => {
    const price = required(amount, "amount", AMOUNT);
    const rate = exact(required(vatRate, "vatRate", VAT_RATE));
    const recovers = required(recoversVat, "recoversVat", FLAG);
    const inProgramme = optional(programme, "programme", PROGRAMME);
    const euro = optional(total, "total", EURO);
    const limit = COST_LIMITS.vatEligibleBelow;
    const below = limit.programmes.some((each) => each === inProgramme)
      ? limit.series.at(-1)?.value
      : undefined;
    const isSmall = below !== undefined && euro?.lt(below) === true;
    return kronorCell(recovers && !isSmall ? price : roundToOre(times(kronor(price), plus(ONE, rate))));
  });
}
