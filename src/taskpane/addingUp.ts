import { type Ore, sumOre } from "../money";
import { type Formats } from "./formats";

/** Parts, and the sum that stands below them. */
export interface Sum {
  readonly parts: readonly Ore[];
  readonly total: Ore;
}

/** How a table with sums is written: in whole kronor where every sum adds up as shown, with öre where one would not. */
export function formatThatAddsUp(formats: Formats, ...sums: readonly Sum[]): (amount: Ore) => string {
  return sums.every(addsUpInKronor) ? formats.kronor : formats.ore;
}

/** Parts and what they make. */
export function sumOf(parts: readonly Ore[]): Sum {
  return { parts, total: sumOre(parts) };
}

/** How amounts are written that are compared, not added: in whole kronor where none of them has öre. */
export function formatWithoutLoss(formats: Formats, amounts: readonly Ore[]): (amount: Ore) => string {
  return amounts.every((amount) => amount % 100 === 0) ? formats.kronor : formats.ore;
}

function addsUpInKronor({ parts, total }: Sum): boolean {
  return parts.reduce((sum, part) => sum + wholeKronor(part), 0) === wholeKronor(total);
}

/** Kronor as `formats.kronor` shows them: half-up, away from zero. */
function wholeKronor(amount: Ore): number {
  const kronor = Math.floor((Math.abs(amount) + 50) / 100);
  return amount < 0 ? -kronor : kronor;
}
