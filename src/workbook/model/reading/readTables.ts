import { ROLES } from "../../../budget";
import { pathText, type Step } from "../../../project-file";
import { type Column, type Table, TABLES } from "../../layout";
import { sheetAddress } from "../address";
import { inputColumns, type LocatedTable } from "./locateTables";
import { shownJson } from "./places";
import { readCell, type Reading, readInto, type Source } from "./reading";
import { linesIn, type TableLine } from "./readLines";

/** Reads a table whose rows are the lines of a list. */
export function readList(reading: Reading, table: Table, located: LocatedTable): void {
  const list = table.list.split(".");
  linesIn(located).forEach((line, index) => {
    const path = [...list, index];
    startAt(reading, path, located, line);
    readFields(reading, path, table, located, line);
    if (table === TABLES.organisations) readRoles(reading, path, located, line);
  });
}

/** Begins an item of a list with a row: it is there even if none of its cells can be read. */
export function startAt(
  reading: Reading,
  path: readonly Step[],
  located: LocatedTable,
  { row }: TableLine,
): void {
  reading.entries.push({ path, json: {} });
  placeStart(reading, path, located, row);
}

/** The place of a whole table: its first heading. */
export function placeTable(reading: Reading, path: readonly Step[], located: LocatedTable): void {
  placeStart(reading, path, located, located.top);
}

function placeStart(
  reading: Reading,
  path: readonly Step[],
  { sheet, columns }: LocatedTable,
  row: number,
): void {
  const cell = sheetAddress(sheet.name, row, Math.min(...columns.values()));
  reading.places.set(pathText(path), { kind: "start", cell });
}

/** Reads the fields of a row, nested ones (`advance.amount`) too; flags of roles are no fields of the file. */
export function readFields(
  reading: Reading,
  path: readonly Step[],
  table: Table,
  located: LocatedTable,
  line: TableLine,
): void {
  for (const column of inputColumns(table)) {
    if (column.field.startsWith("roles.")) continue;
    const field = [...path, ...column.field.split(".")];
    const source = sourceOf(column, located, line);
    if (source !== undefined) readInto(reading, field, source);
    else placeMissing(reading, field, column, located);
  }
}

/** The cell of a column in a row; undefined where the table lost the column. */
export function sourceOf(
  column: Column,
  { sheet, columns }: LocatedTable,
  { row }: TableLine,
): Source | undefined {
  const at = columns.get(column.id);
  return at === undefined ? undefined : { sheet, row, column: at, heading: column.heading, form: column };
}

function placeMissing(
  reading: Reading,
  path: readonly Step[],
  { heading }: Column,
  { sheet, top, columns }: LocatedTable,
): void {
  const cell = sheetAddress(sheet.name, top, Math.min(...columns.values()));
  reading.places.set(pathText(path), { kind: "noColumn", cell, heading });
}

/** A column for each role; the list is there as soon as one of them says yes or no. */
function readRoles(reading: Reading, path: readonly Step[], located: LocatedTable, line: TableLine): void {
  const columns = TABLES.organisations.columns.filter(({ field }) => field.startsWith("roles."));
  const said = new Map<string, unknown>();
  for (const column of columns) {
    const source = sourceOf(column, located, line);
    const role = column.field.slice("roles.".length);
    const flag = source === undefined ? undefined : readFlag(reading, [...path, "roles", role], source);
    if (flag !== undefined) said.set(role, flag);
  }
  if (said.size > 0) {
    reading.entries.push({ path: [...path, "roles"], json: ROLES.filter((role) => said.get(role) === true) });
  }
}

/** A yes or no that the project file has no field of its own for, so that its reader cannot refuse it. */
export function readFlag(reading: Reading, path: readonly Step[], source: Source): boolean | undefined {
  const json = readCell(reading, path, source);
  if (json === undefined || typeof json === "boolean") return json;
  reading.problems.push({
    code: "notAllowed",
    cell: sheetAddress(source.sheet.name, source.row, source.column),
    heading: source.heading,
    value: shownJson(json),
    expected: { kind: "flag" },
  });
  return undefined;
}
