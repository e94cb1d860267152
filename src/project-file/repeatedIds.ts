import { LISTS } from "../budget";
import { pathText } from "./path";
import { linesOf } from "./placed";
import { type Problem } from "./problem";
import { fieldOf } from "./raw";
import { readId } from "./scalars";
import { shown } from "./shown";

/** Ids that stand twice in one list; the later ones are the mistakes. */
export function repeatedIds(file: unknown): Problem[] {
  return LISTS.flatMap((list) => {
    const first = new Map<string, string>();
    return linesOf(file, list).flatMap(({ value, path }): Problem[] => {
      const id = readId(fieldOf(value, "id"));
      if (id === undefined) return [];
      const here = pathText([...path, "id"]);
      const before = first.get(id);
      if (before !== undefined) return [{ code: "repeatedId", path: here, value: shown(id), first: before }];
      first.set(id, here);
      return [];
    });
  });
}
