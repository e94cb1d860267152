import { type Table } from "../../layout";
import { sheetAddress } from "../address";
import { type ReadCell } from "../cells";
import { type LocatedTable } from "./locateTables";
import { type WorkbookProblem } from "./problem";
import { isBlank } from "./readValue";

/** A row of a table that holds anything. */
export interface TableLine {
  readonly row: number;
  /** The cell of each column that the table has, blank ones too. */
  readonly cells: ReadonlyMap<string, { readonly column: number; readonly cell: ReadCell }>;
}

const TOTAL = /^(?:summa|summor|totalt?|totals?|sum)\b/i;

/** The rows of a table without blank ones and rows of totals, hidden and filtered ones included. */
export function linesIn(table: LocatedTable): readonly TableLine[] {
  return rowsIn(table, table.top + 1, table.end)
    .map((row) => lineAt(table, row))
    .filter((line) => filled(line).length > 0 && !isTotal(line));
}

/** Whether blank rows, or rows that are no lines, stand before the last line. */
export function hasGaps(table: LocatedTable): boolean {
  return linesIn(table).some(({ row }, index) => row !== table.top + 1 + index);
}

/** The rows of the sheet that hold anything, in order. */
function rowsIn({ sheet }: LocatedTable, from: number, end: number): readonly number[] {
  return [...new Set(sheet.filled.map(({ row }) => row))].filter((row) => row >= from && row < end);
}

/**
 * Rows that were typed right below a table without the table growing over them: the sheets do not count them, so they
 * must not be read in silence, nor left out in silence.
 */
export function rowsBelow(table: LocatedTable, form: Table): readonly WorkbookProblem[] {
  const problems: WorkbookProblem[] = [];
  if (!table.asTable) return problems;
  let next = table.end;
  for (const row of rowsIn(table, table.end, table.sheet.rows)) {
    const line = lineAt(table, row);
    const typed = filled(line).filter(({ cell }) => cell.formula === undefined);
    if (row > next || filled(line).length === 0) break;
    next = row + 1;
    const [first] = typed;
    if (typed.length < 2 || first === undefined || isTotal(line)) continue;
    problems.push({
      code: "rowBelowTable",
      cell: sheetAddress(table.sheet.name, row, first.column),
      table: form.name,
    });
  }
  return problems;
}

function lineAt({ sheet, columns }: LocatedTable, row: number): TableLine {
  return {
    row,
    cells: new Map([...columns].map(([field, column]) => [field, { column, cell: sheet.cell(row, column) }])),
  };
}

function filled({ cells }: TableLine): readonly { readonly column: number; readonly cell: ReadCell }[] {
  return [...cells.values()].filter(({ cell }) => !isBlank(cell));
}

/** A row that says so, or that has formulas alone, while a line has at least an id that was typed. */
function isTotal(line: TableLine): boolean {
  const cells = filled(line);
  const id = line.cells.get("id");
  const saysTotal = cells.some(({ cell }) => typeof cell.value === "string" && TOTAL.test(cell.value.trim()));
  const onlyFormulas = cells.every(({ cell }) => cell.formula !== undefined);
  return id === undefined || isBlank(id.cell) || saysTotalIn(id.cell) ? saysTotal || onlyFormulas : false;
}

function saysTotalIn({ value }: ReadCell): boolean {
  return typeof value === "string" && TOTAL.test(value.trim());
}
