import { type CellValue } from "../cells";

/** Öre as the kronor of a cell. */
export function kronorOf(wholeOre: number): number {
  return wholeOre / 100;
}

export function kronorIn(wholeOre: number | undefined): CellValue | undefined {
  return wholeOre === undefined ? undefined : kronorOf(wholeOre);
}
