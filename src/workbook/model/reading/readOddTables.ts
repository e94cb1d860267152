import { pathText } from "../../../project-file";
import { CHOICES, type Column, TABLES } from "../../layout";
import { choiceMeant } from "./cellWords";
import { sheetAddress } from "../address";
import { type LocatedTable } from "./locateTables";
import { readCell, type Reading, readInto, type Source } from "./reading";
import { linesIn, type TableLine } from "./readLines";
import { placeTable, readFields, sourceOf, startAt } from "./readTables";

/*
 * Tables whose rows are no list of the project file: the parts of a coordination association are three fields,
 * expected outcomes a field each, and the rows of a scenario a list within a list.
 */

/** The state, the regions and the municipalities of the means of a coordination association. */
export function readFinsam(reading: Reading, located: LocatedTable): void {
  const table = TABLES.finsam;
  const counts = { region: 0, municipality: 0 };
  const finsam = ["financing", "finsam"];
  for (const path of [finsam, [...finsam, "state"], [...finsam, "regions"], [...finsam, "municipalities"]]) {
    placeTable(reading, path, located);
  }
  const state = new Map<string, string>();
  for (const line of linesIn(located)) {
    const part = readChoice(reading, located, line, table.columns[0]);
    if (part === "state") {
      const organisation =
        table.columns[1] === undefined ? undefined : sourceOf(table.columns[1], located, line);
      if (organisation !== undefined) once(state, reading, "state", organisation, [...finsam, "state"]);
    } else if (part === "region" || part === "municipality") {
      const path = [...finsam, part === "region" ? "regions" : "municipalities", counts[part]++];
      startAt(reading, path, located, line);
      const columns = table.columns.filter(({ id }) => id !== "part");
      readFields(reading, path, { ...table, columns }, located, line);
    }
  }
}

/** Each expected outcome on its row. */
export function readOutcomes(reading: Reading, located: LocatedTable): void {
  const { columns } = TABLES.outcomes;
  placeTable(reading, ["outcomes"], located);
  const seen = new Map<string, string>();
  for (const line of linesIn(located)) {
    const outcome = readChoice(reading, located, line, columns[0]);
    const people = columns[1] === undefined ? undefined : sourceOf(columns[1], located, line);
    if (outcome !== undefined && people !== undefined)
      once(seen, reading, outcome, people, ["outcomes", outcome]);
  }
}

/** Reads a field that may stand on one row only. */
function once(
  seen: Map<string, string>,
  reading: Reading,
  field: string,
  source: Source,
  path: readonly string[],
): void {
  const cell = sheetAddress(source.sheet.name, source.row, source.column);
  const first = seen.get(field);
  if (first === undefined) {
    seen.set(field, cell);
    readInto(reading, path, source);
  } else {
    reading.problems.push({ code: "repeatedId", cell, heading: source.heading, value: field, first });
  }
}

/** The id of the choice in a row's cell; what is none, or missing, is noted and the row left out. */
function readChoice(
  reading: Reading,
  located: LocatedTable,
  line: TableLine,
  column: Column | undefined,
): string | undefined {
  const source = column === undefined ? undefined : sourceOf(column, located, line);
  if (source?.form.choices === undefined) return undefined;
  const { sheet, row, column: at, heading, form } = source;
  const cell = sheetAddress(sheet.name, row, at);
  const path = [located.sheet.name, row, "choice"];
  const json = readCell(reading, path, source);
  if (reading.places.get(pathText(path))?.kind === "reported") return undefined;
  const choices = CHOICES[source.form.choices];
  const expected = { kind: "choice", choices: choices.map(({ word }) => word) } as const;
  if (typeof json !== "string") {
    reading.problems.push({ code: "missing", cell, heading, expected });
    return undefined;
  }
  if (choices.some(({ id }) => id === json)) return json;
  const meant = choiceMeant(json, form);
  const problem = { code: "notAllowed", cell, heading, value: json, expected } as const;
  reading.problems.push(meant === undefined ? problem : { ...problem, write: meant });
  return undefined;
}
