import { type Project } from "../../../budget";
import { readsBackAs } from "./afterWrites";
import { factWrites } from "./factWrites";
import { tableWrites } from "./tableWrites";
import { type Writes, type Written } from "./write";

/**
 * The cells that must be written for a workbook, read as `before`, to be read as `after`: only those that differ, in
 * the form and language of the sheets. New lines go below the last one of their table; the cells of a line that is
 * gone become blank, its row stays. What would be written is read back beforehand: a change that the workbook cannot
 * hold is refused whole.
 */
export function cellWrites(before: Project, after: Project, workbook: Written): Writes {
  const parts = [factWrites(before, after, workbook), tableWrites(before, after, workbook)];
  const refused = parts.find(({ ok }) => !ok);
  if (refused !== undefined) return refused;
  const writes = parts.flatMap((part) => (part.ok ? part.writes : []));
  const growths = parts.flatMap((part) => (part.ok ? part.growths : []));
  const path = readsBackAs(after, workbook.cells, writes, growths);
  return path === undefined
    ? { ok: true, writes, growths }
    : { ok: false, reason: { code: "unwritable", path } };
}
