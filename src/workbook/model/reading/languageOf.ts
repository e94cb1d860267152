import { type Language, TABLES } from "../../layout";
import { type LocatedTables } from "./locateTables";
import { sameWord } from "./readValue";

/** The language that most headings are written in; Swedish where it cannot be told. */
export function languageOf(tables: LocatedTables): Language {
  let [swedish, english] = [0, 0];
  for (const { id, columns } of Object.values(TABLES)) {
    const located = tables.get(id);
    for (const { id: column, heading } of columns) {
      const at = located?.columns.get(column);
      const value = at === undefined ? undefined : located?.sheet.cell(located.top, at).value;
      const word = typeof value === "string" ? sameWord(value) : "";
      if (sameWord(heading.sv) === sameWord(heading.en)) continue;
      if (word === sameWord(heading.sv)) swedish++;
      if (word === sameWord(heading.en)) english++;
    }
  }
  return english > swedish ? "en" : "sv";
}
