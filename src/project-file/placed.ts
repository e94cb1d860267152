import { type ListName } from "../budget";
import { type Step } from "./path";
import { fieldOf, itemsOf } from "./raw";

/** An item of a list of the file, with its path. */
export interface Placed {
  readonly value: unknown;
  readonly path: readonly Step[];
}

/** The items of the list at a path of fields, `["financing", "finsam", "regions"]`. */
export function placedItems(file: unknown, path: readonly string[]): Placed[] {
  const list = path.reduce(fieldOf, file);
  return itemsOf(list).map((value, index) => ({ value, path: [...path, index] }));
}

/** The items of one of the lists whose lines have ids. */
export function linesOf(file: unknown, list: ListName): Placed[] {
  return placedItems(file, list.split("."));
}
