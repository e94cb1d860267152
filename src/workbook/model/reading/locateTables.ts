import { type Column, type Language, type Table, type TableId } from "../../layout";
import { type PlacedCell, type SheetCells, type WorkbookCells } from "../cells";
import { sameWord } from "./readValue";

/** Where a table of ours stands in the workbook, whatever was moved or renamed around it. */
export interface LocatedTable {
  readonly sheet: SheetCells;
  /** Row of the headings. */
  readonly top: number;
  /** First row after the table. */
  readonly end: number;
  /** Column by its id; one whose heading is gone has none. Columns of results are left out. */
  readonly columns: ReadonlyMap<string, number>;
  /** Whether the file has it as a table; else it was found by its headings alone. */
  readonly asTable: boolean;
}

export type LocatedTables = ReadonlyMap<TableId, LocatedTable>;

/**
 * The tables that the workbook has: by their names, else by their headings in either language, anywhere. Columns may
 * stand in any order and others between them. A row of headings belongs to the form most of whose headings it has.
 */
export function locateTables(cells: WorkbookCells, forms: readonly Table[]): LocatedTables {
  const located = new Map<TableId, LocatedTable>();
  for (const form of forms) {
    const table = byName(cells, form);
    if (table !== undefined) located.set(form.id, table);
  }
  const missing = forms.filter(({ id }) => !located.has(id));
  if (missing.length === 0) return located;
  const known = new Set(forms.flatMap(headingsOf));
  const candidates = cells.sheets.flatMap((sheet) => headingRows(sheet, known, [...located.values()]));
  for (const form of missing) {
    const best = bestRow(candidates, form, forms);
    if (best !== undefined) located.set(form.id, best);
  }
  return located;
}

function byName({ sheets, tables }: WorkbookCells, form: Table): LocatedTable | undefined {
  const table = tables.find(({ name }) => sameWord(name) === sameWord(form.name));
  const sheet = sheets.find(({ name }) => name === table?.sheet);
  if (table === undefined || sheet === undefined) return undefined;
  const words = sheet.filled.flatMap((cell) => (cell.row === table.top ? wordOf(cell) : []));
  const columns = columnsIn(
    words.filter(({ column }) => column >= table.left && column <= table.right),
    form,
  );
  // A table of our name but with none of our headings is somebody else's, or its headings were all rewritten.
  return columns.size === 0
    ? undefined
    : { sheet, top: table.top, end: table.bottom + 1, columns, asTable: true };
}

interface HeadingRow {
  readonly sheet: SheetCells;
  readonly row: number;
  /** The first row below that is a row of headings too, or the end of the sheet. */
  readonly end: number;
  readonly words: readonly Word[];
}

/** A text of a row, in the form that headings are compared in. */
interface Word {
  readonly column: number;
  readonly word: string;
}

function wordOf({ column, cell: { value } }: PlacedCell): Word[] {
  return typeof value === "string" ? [{ column, word: sameWord(value) }] : [];
}

/** Rows with at least two of our headings, outside the tables found already. */
function headingRows(
  sheet: SheetCells,
  known: ReadonlySet<string>,
  taken: readonly LocatedTable[],
): readonly HeadingRow[] {
  const byRow = new Map<number, Word[]>();
  const own = taken.filter((table) => table.sheet === sheet);
  for (const cell of sheet.filled) {
    if (own.some(({ top, end }) => cell.row >= top && cell.row < end)) continue;
    const words = wordOf(cell).filter(({ word }) => known.has(word));
    byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), ...words]);
  }
  const rows = [...byRow].filter(([, words]) => words.length >= 2);
  return rows.map(([row, words], index) => ({ sheet, row, words, end: rows[index + 1]?.[0] ?? sheet.rows }));
}

function bestRow(
  candidates: readonly HeadingRow[],
  form: Table,
  forms: readonly Table[],
): LocatedTable | undefined {
  let best: LocatedTable | undefined;
  for (const { sheet, row, end, words } of candidates) {
    const columns = columnsIn(words, form);
    const others = forms.map((other) => shareFound(columnsIn(words, other), other));
    if (columns.size < 2 || shareFound(columns, form) < Math.max(...others)) continue;
    if (best === undefined || columns.size > best.columns.size)
      best = { sheet, top: row, end, columns, asTable: false };
  }
  return best;
}

function shareFound(columns: ReadonlyMap<string, number>, form: Table): number {
  return columns.size / inputColumns(form).length;
}

/**
 * The column of each field by the headings of a row. A word may be one column's heading in Swedish and another's in
 * English (`Part`), so the language that finds more columns goes first, and the other fills in what is left.
 */
function columnsIn(words: readonly Word[], form: Table): ReadonlyMap<string, number> {
  const byLanguage = [columnsBy("sv", words, form), columnsBy("en", words, form)];
  const [first = NONE, second = NONE] = byLanguage.sort((one, other) => other.size - one.size);
  const taken = new Set(first.values());
  return new Map([...[...second].filter(([id, column]) => !first.has(id) && !taken.has(column)), ...first]);
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Where a heading stands twice, the first counts. */
function columnsBy(language: Language, words: readonly Word[], form: Table): Map<string, number> {
  const columns = new Map<string, number>();
  for (const { id, heading } of inputColumns(form)) {
    const found = words.find(({ word }) => word === sameWord(heading[language]));
    if (found !== undefined) columns.set(id, found.column);
  }
  return columns;
}

function headingsOf(form: Table): readonly string[] {
  return inputColumns(form).flatMap(headings);
}

export function inputColumns({ columns }: Table): readonly Column[] {
  return columns.filter(({ holds }) => holds === "input");
}

/** A column is known by its heading in either language. */
function headings({ heading }: Column): readonly string[] {
  return [sameWord(heading.sv), sameWord(heading.en)];
}
