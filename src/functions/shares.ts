import { exact, type Ore, share as shareOf, subtractOre } from "../money";
import { boundsOf, largestGrant } from "../funding";
import { AMOUNT, kronorCell, numberCell, optional, required, share, UNIT } from "./cells";
import { answer } from "./cellError";

/** A share of a total: at most all of it. */
const SHARE = share();

/**
 * Gives the grant's share of the total eligible costs; 0 where there are none.
 * @customfunction SHARE
 * @param grant Grant, in kronor.
 * @param total Total eligible costs, in kronor.
 */
export function grantShare(grant: unknown, total: unknown): number {
  return answer(() =>
    numberCell(shareOf(required(grant, "grant", AMOUNT), required(total, "total", AMOUNT))),
  );
}

/**
 * Gives the largest grant within every bound that is given, never below 0.
 * @customfunction GRANT
 * @param total Total eligible costs, in kronor.
 * @param maxShare The grant's greatest share of the total, 0 to 1 or in percent.
 * @param [coFinancing] Co-financing already given, cash and not cash, in kronor; no bound where left out.
 * @param [cashCost] Cash costs, in kronor: no grant is paid for other costs; no bound where left out.
 * @param [maxGrant] The call's greatest grant, in kronor; no bound where left out.
 * @param [unit] What the bound from the share is cut to, in kronor; 1 where left out.
 */
export function greatestGrant(
  total: unknown,
  maxShare: unknown,
  coFinancing?: unknown,
  cashCost?: unknown,
  maxGrant?: unknown,
  unit?: unknown,
): number {
  return answer(() => {
    const given = optional(coFinancing, "coFinancing", AMOUNT);
    const cash = optional(cashCost, "cashCost", AMOUNT);
    const most = optional(maxGrant, "maxGrant", AMOUNT);
    const bounds = boundsOf({
      ...shareBound(total, maxShare, unit),
      ...(given === undefined ? {} : { given }),
      ...(cash === undefined ? {} : { cash }),
      ...(most === undefined ? {} : { maxGrant: most }),
    });
    return kronorCell(largestGrant(bounds));
  });
}

/**
 * Gives what others must pay of the total when the grant is as large as its share allows.
 * @customfunction COFINANCING
 * @param total Total eligible costs, in kronor.
 * @param maxShare The grant's greatest share of the total, 0 to 1 or in percent.
 * @param [unit] What the grant is cut to, in kronor; 1 where left out.
 */
export function leastCoFinancing(total: unknown, maxShare: unknown, unit?: unknown): number {
  return answer(() => {
    const bound = shareBound(total, maxShare, unit);
    return kronorCell(subtractOre(bound.total, largestGrant(boundsOf(bound))));
  });
}

function shareBound(
  total: unknown,
  maxShare: unknown,
  unit: unknown,
): { total: Ore; maxShare: ReturnType<typeof exact>; shareUnit?: Ore } {
  const shareUnit = optional(unit, "unit", UNIT);
  return {
    total: required(total, "total", AMOUNT),
    maxShare: exact(required(maxShare, "maxShare", SHARE)),
    ...(shareUnit === undefined ? {} : { shareUnit }),
  };
}
