import { type Project } from "../../../budget";
import { FACTS, SHEETS } from "../../layout";
import { cellValue } from "../content/cellValue";
import { locateFacts } from "../reading/locateFacts";
import { factOf } from "../sheets/projectSheet";
import { type CellWrite, type Writes, type Written } from "./write";
import { writeAt } from "./writeAt";

/** The single facts that differ. */
export function factWrites(before: Project, after: Project, { cells, language }: Written): Writes {
  const located = locateFacts(cells);
  const writes: CellWrite[] = [];
  for (const fact of FACTS) {
    const value = cellValue(factOf(fact, after), fact, language);
    if (value === cellValue(factOf(fact, before), fact, language)) continue;
    const place = located.get(fact.name);
    if (place === undefined) {
      const sheet = SHEETS.find(({ id }) => id === "project")?.name ?? fact.label;
      return { ok: false, reason: { code: "noPlace", sheet, heading: fact.label } };
    }
    writes.push(writeAt(place.sheet, place.row, place.column, value));
  }
  return { ok: true, writes, growths: [] };
}
