import { type ArgumentName } from "../../i18n";
import { refuse } from "../cellError";
import { contentOf } from "./content";
import { type Kind } from "./kind";
import { type Place } from "./problem";

/*
 * The one way from cells to the domain: a function names its arguments and their kinds, and what is wrong with a cell
 * becomes a sentence here.
 */

/** The value of an argument that must be given. */
export function required<Value>(given: unknown, argument: ArgumentName, kind: Kind<Value>): Value {
  const value = optional(given, argument, kind);
  return value ?? refuse({ code: "missing", at: { argument }, expected: kind.expected });
}

/** The value of an argument that may be left out; undefined where it is, and where its cell is blank. */
export function optional<Value>(
  given: unknown,
  argument: ArgumentName,
  kind: Kind<Value>,
): Value | undefined {
  return valueOf(singleCell(given, argument), { argument }, kind);
}

/** The values of a range, row by row in its own shape; undefined for a blank cell. A single cell is a range of one. */
export function range<Value>(
  given: unknown,
  argument: ArgumentName,
  kind: Kind<Value>,
): (Value | undefined)[][] {
  return rowsOf(given).map((cells, row) =>
    cells.map((cell, column) =>
      valueOf(cell, { argument, cell: { row: row + 1, column: column + 1 } }, kind),
    ),
  );
}

function valueOf<Value>(cell: unknown, at: Place, { expected, read }: Kind<Value>): Value | undefined {
  const content = contentOf(cell);
  if (content.is === "blank") return undefined;
  if (content.is === "error") return refuse({ code: "errorValue", at, error: content.error });
  return read(content) ?? refuse({ code: "notAllowed", at, value: content, expected });
}

/** A single cell may arrive as a range of one. */
function singleCell(given: unknown, argument: ArgumentName): unknown {
  if (!Array.isArray(given)) return given;
  const rows = rowsOf(given);
  const columns = rows[0]?.length ?? 0;
  return rows.length * columns === 1
    ? rows[0]?.[0]
    : refuse({ code: "severalCells", argument, rows: rows.length, columns });
}

/** Rows of equal length, at least one cell in all. */
function rowsOf(given: unknown): unknown[][] {
  const rows = (Array.isArray(given) ? given : [given]).map((row: unknown): unknown[] =>
    Array.isArray(row) ? row : [row],
  );
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const filled = rows.length === 0 ? [[]] : rows;
  return filled.map((row) => Array.from({ length: columns }, (_, column) => row[column]));
}
