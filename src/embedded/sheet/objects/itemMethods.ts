import { type Given, type HostObject, type Method } from "../../wire/hostObject";
import { notFound } from "../model/refusals";

/** The two ways to an item of a collection by its key: where there is none, one refuses, and the other answers the null object. */
export function itemMethods(
  find: (key: Given | undefined) => HostObject | null,
): Readonly<Record<"getItem" | "getItemOrNullObject", Method>> {
  return {
    getItem: (key) => {
      const found = find(key);
      if (found === null) throw notFound();
      return found;
    },
    getItemOrNullObject: find,
  };
}
