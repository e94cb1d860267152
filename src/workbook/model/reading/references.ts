import { type Bilingual } from "../../../law";
import { type ReferredTable, SHEETS, TABLES } from "../../layout";
import { type LocatedTables } from "./locateTables";
import { linesIn } from "./readLines";
import { sameWord } from "./readValue";

/** The rows that other tables refer to. */
export interface References {
  /** The id itself where a row has it, else the ids of the rows so named; none where there is no such row. */
  readonly idsOf: (table: ReferredTable, text: string) => readonly string[];
  /** Ids and names, for a suggestion. */
  readonly known: (list: string) => readonly string[];
  readonly sheetOf: (list: string) => Bilingual;
}

interface Referred {
  readonly id: string;
  readonly name: string;
}

export function referencesIn(tables: LocatedTables): References {
  const rows: Readonly<Record<ReferredTable, readonly Referred[]>> = {
    organisations: rowsOf(tables, "organisations"),
    subProjects: rowsOf(tables, "subProjects"),
    costs: rowsOf(tables, "costs"),
  };
  const rowsIn = (list: string): readonly Referred[] =>
    list === "organisations" || list === "subProjects" || list === "costs" ? rows[list] : [];
  return {
    idsOf: (table, text) => {
      if (rows[table].some(({ id }) => id === text)) return [text];
      const wanted = sameWord(text);
      return rows[table]
        .filter(({ id, name }) => sameWord(name) === wanted || sameWord(id) === wanted)
        .map(({ id }) => id);
    },
    known: (list) =>
      rowsIn(list)
        .flatMap(({ id, name }) => [id, name])
        .filter((text) => text !== ""),
    sheetOf,
  };
}

function rowsOf(tables: LocatedTables, table: ReferredTable): readonly Referred[] {
  const located = tables.get(table);
  if (located === undefined) return [];
  return linesIn(located).flatMap(({ cells }) => {
    const [id, name] = [cells.get("id")?.cell.value, cells.get("name")?.cell.value];
    if (id === undefined || typeof id === "object") return [];
    return [{ id: String(id).trim(), name: typeof name === "string" ? name : "" }];
  });
}

/** The sheet on which a list of the project file stands. */
export function sheetOf(list: string): Bilingual {
  const table = Object.values(TABLES).find((each) => list === each.list || list.startsWith(`${each.list}.`));
  const sheet = SHEETS.find(({ id }) => id === (table?.sheet ?? "project"));
  return sheet?.name ?? { sv: list, en: list };
}
