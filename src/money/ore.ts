import { type Exact } from "./exact";
import { floor, roundHalfUp } from "./rounding";

declare const oreBrand: unique symbol;

/** A rounded amount of money in whole öre (1/100 krona), a safe integer. Sums of Ore are exact. */
export type Ore = number & { readonly [oreBrand]: true };

/** The largest amount that Delfin calculates with: 9·10¹³ kr, the last round figure whose öre are safe integers. */
export const MAX_ORE = 9_000_000_000_000_000;

export const ZERO_ORE = 0 as Ore;

/** Thrown where a calculated amount lies beyond ±9·10¹³ kr. Doors (project file, command line, cells) turn it into a sentence. */
export class AmountOutOfRange extends RangeError {
  constructor() {
    super("an amount lies beyond ±90 000 000 000 000 kr");
    this.name = "AmountOutOfRange";
  }
}

/** Whole öre as an Ore. Throws AmountOutOfRange beyond ±9·10¹³ kr. */
export function ore(wholeOre: number | bigint): Ore {
  const value = Number(wholeOre);
  if (!(value >= -MAX_ORE && value <= MAX_ORE)) throw new AmountOutOfRange();
  if (!Number.isInteger(value)) throw new TypeError(`${String(value)} is no whole number of öre`);
  return (value === 0 ? 0 : value) as Ore;
}

/** The amount in kronor rounded half-up (away from zero at .5) to öre. */
export function roundToOre(kronor: Exact): Ore {
  return ore(roundHalfUp(kronor.numerator * 100n, kronor.denominator));
}

/** The amount in kronor cut to whole units of so many öre, towards minus infinity; 100 cuts to whole kronor. */
export function floorToUnit(kronor: Exact, unit: Ore): Ore {
  const size = BigInt(unit);
  return ore(floor(kronor.numerator * 100n, kronor.denominator * size) * size);
}

/** The least whole öre not below the amount in kronor: what must at least be paid, or cut, to reach it. */
export function ceilToOre(kronor: Exact): Ore {
  return ore(-floor(-kronor.numerator * 100n, kronor.denominator));
}

/** The exact amount in kronor. */
export function kronor(amount: Ore): Exact {
  return { numerator: BigInt(amount), denominator: 100n };
}

export function sumOre(amounts: Iterable<Ore>): Ore {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return ore(sum);
}

export function addOre(a: Ore, b: Ore): Ore {
  return ore(a + b);
}

export function subtractOre(a: Ore, b: Ore): Ore {
  return ore(a - b);
}

export function negateOre(a: Ore): Ore {
  return ore(0 - a);
}

export function minOre(first: Ore, ...others: readonly Ore[]): Ore {
  return others.reduce((least, amount) => (amount < least ? amount : least), first);
}

export function maxOre(first: Ore, ...others: readonly Ore[]): Ore {
  return others.reduce((most, amount) => (amount > most ? amount : most), first);
}

/** The amount in kronor with two decimals and a point: `6138857.00`, `-0.05`. */
export function oreToText(amount: Ore): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
