import { type Bilingual } from "../../../law";
import { pathText, type Step } from "../../../project-file";
import { type CellForm, type Language } from "../../layout";
import { sheetAddress } from "../address";
import { type SheetCells } from "../cells";
import { type Entry } from "./draft";
import { type Place } from "./places";
import { type WorkbookProblem } from "./problem";
import { givenIn } from "./readValue";
import { type References } from "./references";

/** What has been read so far: values of the project file, where each comes from, and what could not be read. */
export interface Reading {
  readonly language: Language;
  readonly references: References;
  readonly entries: Entry[];
  readonly places: Map<string, Place>;
  readonly problems: WorkbookProblem[];
}

/** A cell to be read: where it stands and what it is called. */
export interface Source {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  readonly heading: Bilingual;
  readonly form: CellForm;
}

/** Reads a cell into the field at the path; the value is given back for those who look at it. */
export function readInto(reading: Reading, path: readonly Step[], source: Source): unknown {
  const json = readCell(reading, path, source);
  if (json !== undefined) reading.entries.push({ path, json });
  return json;
}

/** The cell's value; the path gets its place, and what is wrong with the cell itself is noted. */
export function readCell(reading: Reading, path: readonly Step[], source: Source): unknown {
  const { sheet, row, column, heading, form } = source;
  const cell = sheetAddress(sheet.name, row, column);
  const given = givenIn(sheet.cell(row, column), form, reading.language);
  const text = pathText(path);
  switch (given.is) {
    case "blank":
      reading.places.set(text, { kind: "cell", cell, heading, form });
      return undefined;
    case "error":
    case "formulaWithoutResult":
      reading.places.set(text, { kind: "reported", cell });
      reading.problems.push(
        given.is === "error"
          ? { code: "errorInCell", cell, heading, error: given.error }
          : { code: "formulaWithoutResult", cell, heading, formula: given.formula },
      );
      return undefined;
    case "value":
      return referred(reading, text, given.json, { cell, heading, form });
  }
}

/** A reference may name its row by the name that people read. */
function referred(
  { references, places, problems }: Reading,
  path: string,
  json: unknown,
  { cell, heading, form }: { readonly cell: string; readonly heading: Bilingual; readonly form: CellForm },
): unknown {
  places.set(path, { kind: "cell", cell, heading, form, json });
  if (form.refersTo === undefined || typeof json !== "string") return json;
  const ids = references.idsOf(form.refersTo, json);
  if (ids.length < 2) return ids[0] ?? json;
  places.set(path, { kind: "reported", cell });
  problems.push({
    code: "ambiguousReference",
    cell,
    heading,
    value: json,
    table: references.sheetOf(form.refersTo),
    ids,
  });
  return undefined;
}
