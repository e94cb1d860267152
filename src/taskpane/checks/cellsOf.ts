import { type Finding } from "../../rules";
import { type Book } from "../book";

/** The cells that a finding leads to: of the facts that it misses, where they have any, else of what it is about. */
export function cellsOf({ missing = [], cells = [] }: Finding, cellOf: Book["cellOf"]): readonly string[] {
  const toFillIn = missing.flatMap((path) => cellOf(path) ?? []);
  return [...new Set(toFillIn.length > 0 ? toFillIn : cells)];
}
