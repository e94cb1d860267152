import { type Table } from "../../layout";
import { sheetAddress } from "../address";
import { type WorkbookCells } from "../cells";
import { type LocatedTable } from "../reading/locateTables";
import { linesIn } from "../reading/readLines";
import { isBlank, sameWord } from "../reading/readValue";
import { type CellWrite, type TableGrowth, type WriteRefusal } from "./write";
import { writeAt } from "./writeAt";

type NewLines =
  | {
      readonly ok: true;
      readonly rows: readonly number[];
      /** What the rows come to, by the formula of the row above. */
      readonly formulas: readonly CellWrite[];
      readonly growths: readonly TableGrowth[];
    }
  | { readonly ok: false; readonly reason: WriteRefusal };

/** The rows below the last line, where new ones go; the table grows over blank cells only. */
export function placesOfNewLines(
  count: number,
  table: Table,
  located: LocatedTable,
  { tables }: WorkbookCells,
): NewLines {
  const { sheet, top, end, asTable } = located;
  const last = linesIn(located).at(-1)?.row ?? top;
  const rows = Array.from({ length: count }, (_, index) => last + 1 + index);
  const range = asTable
    ? tables.find((each) => sameWord(each.name) === sameWord(table.name) && each.sheet === sheet.name)
    : undefined;
  const columns = [...located.columns.values()];
  for (const row of rows) {
    const wide = range !== undefined && row >= end;
    const watched = wide ? columnsFrom(range.left, range.right) : columns;
    const taken = watched.find((column) => !isBlank(sheet.cell(row, column)));
    if (taken !== undefined)
      return { ok: false, reason: { code: "noRoom", cell: sheetAddress(sheet.name, row, taken) } };
  }
  const bottom = rows.at(-1) ?? last;
  return {
    ok: true,
    rows,
    formulas: last > top ? rows.flatMap((row) => totalsOf(table, located, last, row)) : [],
    growths: range !== undefined && bottom > range.bottom ? [{ table: range, bottom }] : [],
  };
}

function columnsFrom(left: number, right: number): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

/** The formulas of result columns name no cell of their own row, so that they read the same on every row. */
function totalsOf(
  { columns }: Table,
  { sheet, top }: LocatedTable,
  above: number,
  row: number,
): readonly CellWrite[] {
  const results = columns.filter(({ holds }) => holds === "result");
  return sheet.filled.flatMap((cell): CellWrite[] => {
    const { value } = cell.cell;
    const heading = cell.row === top && typeof value === "string" ? sameWord(value) : undefined;
    const isResult = results.some(({ heading: { sv, en } }) =>
      [sv, en].some((word) => sameWord(word) === heading),
    );
    const { formula } = sheet.cell(above, cell.column);
    if (!isResult || formula === undefined || !isBlank(sheet.cell(row, cell.column))) return [];
    return [{ ...writeAt(sheet, row, cell.column, undefined), formula, format: "ore" }];
  });
}
