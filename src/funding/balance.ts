import { minOre, negateOre, type Ore, subtractOre, sumOre, ZERO_ORE } from "../money";

/** What is left after each period: everything in less everything out so far. One amount of each for every period. */
export function runningBalance(inflows: readonly Ore[], outflows: readonly Ore[]): Ore[] {
  let balance = ZERO_ORE;
  return inflows.map((inflow, period) => {
    balance = subtractOre(sumOre([balance, inflow]), outflows[period] ?? ZERO_ORE);
    return balance;
  });
}

/** The deepest negative balance as a positive amount; 0 where no balance is negative. */
export function liquidityNeed(balances: readonly Ore[]): Ore {
  return negateOre(balances.reduce((least, balance) => minOre(least, balance), ZERO_ORE));
}
