import { type Project } from "../../../budget";
import { type Language, type Table } from "../../layout";
import { readReference } from "../area";
import { cellValue, fieldAt } from "../content/cellValue";
import { linesOf } from "../content/tableLines";
import { inputColumns, type LocatedTable } from "../reading/locateTables";
import { linesIn } from "../reading/readLines";
import { type Written } from "./write";

/** A row of a table with the line that it shall hold, none for a row that becomes blank. */
export interface LineAt {
  readonly row: number;
  readonly line: object | undefined;
  /** The line that it was read as; absent where the cells themselves are compared. */
  readonly before?: object;
  readonly isNew?: true;
}

/** What shall become of the rows of a table. */
export interface LinePlan {
  readonly kept: readonly LineAt[];
  readonly cleared: readonly LineAt[];
  readonly added: readonly object[];
}

/**
 * What shall become of the rows of a table; undefined where its lines are the same. Lines with names of their own keep
 * their rows; those that count by their order (phases, members of an association, adjustments) take the rows one by one.
 */
export function planLines(
  table: Table,
  before: Project,
  after: Project,
  located: LocatedTable | undefined,
  { language, cellOf }: Written,
): LinePlan | undefined {
  const [old, young] = [linesOf(table.id, before), linesOf(table.id, after)];
  const texts = [old, young].map((lines) =>
    JSON.stringify(lines.map((line) => shown(line, table, language))),
  );
  if (texts[0] === texts[1]) return undefined;
  if (located === undefined) return { kept: [], cleared: [], added: young };
  const key = KEYS[table.id];
  if (key === undefined) return byOrder(young, located);
  const rowOf = rowsOf(table, before, located, cellOf);
  return byKey(keyed(old, key, rowOf), young, key);
}

/** Everything that a line shows in the table. */
function shown(line: object, table: Table, language: Language): readonly unknown[] {
  return inputColumns(table).map(
    (column) => cellValue(fieldAt(line, column.field), column, language) ?? null,
  );
}

/** The fields that name a line; tables without count their lines by order. */
const KEYS: Readonly<Partial<Record<Table["id"], readonly string[]>>> = {
  organisations: ["id"],
  subProjects: ["id"],
  staff: ["id"],
  costs: ["id"],
  participants: ["id"],
  inKind: ["id"],
  income: ["id"],
  cash: ["id"],
  costMonths: ["cost", "month"],
  outcomes: ["outcome"],
};

interface PlacedLine {
  readonly line: object;
  readonly key: string;
  /** Undefined where the line has no row of its own: an outcome that nobody has asked for. */
  readonly row: number | undefined;
}

function keyed(
  lines: readonly object[],
  key: readonly string[],
  rowOf: (line: object, index: number) => number | undefined,
): readonly PlacedLine[] {
  return lines.map((line, index) => ({ line, key: keyOf(line, key), row: rowOf(line, index) }));
}

function keyOf(line: object, key: readonly string[]): string {
  return key.map((field) => String(fieldAt(line, field))).join(" ");
}

function byKey(old: readonly PlacedLine[], young: readonly object[], key: readonly string[]): LinePlan {
  const after = new Map(young.map((line) => [keyOf(line, key), line]));
  const placed = new Set(old.flatMap((each) => (each.row === undefined ? [] : [each.key])));
  const rows = old.flatMap(({ line, key: name, row }): LineAt[] =>
    row === undefined ? [] : [{ row, line: after.get(name), before: line }],
  );
  return {
    kept: rows.filter(({ line }) => line !== undefined),
    cleared: rows.flatMap(({ row, line }): LineAt[] => (line === undefined ? [{ row, line }] : [])),
    added: young.filter((line) => !placed.has(keyOf(line, key)) && !saysNothing(line, key)),
  };
}

/** An outcome without a number of people. */
function saysNothing(line: object, key: readonly string[]): boolean {
  return Object.keys(line).length <= key.length;
}

function byOrder(young: readonly object[], located: LocatedTable): LinePlan {
  const rows = linesIn(located).map(({ row }) => row);
  return {
    kept: rows.slice(0, young.length).map((row, index) => ({ row, line: young[index] })),
    cleared: rows.slice(young.length).map((row) => ({ row, line: undefined })),
    added: young.slice(rows.length),
  };
}

/** The row of each line that has one in its own table. */
function rowsOf(
  { id, list }: Table,
  { costs }: Project,
  { sheet, top }: LocatedTable,
  cellOf: Written["cellOf"],
): (line: object, index: number) => number | undefined {
  const pathOf = (line: object, index: number): string => {
    if (id === "outcomes") return `outcomes.${keyOf(line, ["outcome"])}`;
    if (id !== "costMonths") return `${list}[${index}]`;
    const cost = costs.findIndex((each) => each.id === fieldAt(line, "cost"));
    return `costs[${cost}].amounts["${keyOf(line, ["month"])}"]`;
  };
  return (line, index) => {
    const place = readReference(cellOf(pathOf(line, index)) ?? "");
    return place?.sheet === sheet.name && place.area.top > top ? place.area.top : undefined;
  };
}
