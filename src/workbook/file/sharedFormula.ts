import { columnLetters } from "../model/address";
import { columnNumber, LAST_COLUMN, LAST_ROW } from "../model/area";

/** Texts, quoted sheet names, table references, then words: what may hold letters and digits that are no address. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}\p{N}_.$\\]+[(!]?/gu;
const ADDRESS = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

/**
 * A formula as it reads so many rows down and columns to the right: relative addresses move, absolute ones stay. Excel
 * keeps a formula that is filled down once and lets the other cells refer to it.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece) => {
    const [, fixedColumn, letters, fixedRow, digits] = ADDRESS.exec(piece) ?? [];
    if (letters === undefined || digits === undefined) return piece;
    const column = columnNumber(letters) + (fixedColumn === "$" ? 0 : columns);
    const row = Number(digits) - 1 + (fixedRow === "$" ? 0 : rows);
    if (columnNumber(letters) > LAST_COLUMN) return piece;
    if (column < 0 || column > LAST_COLUMN || row < 0 || row > LAST_ROW) return "#REF!";
    return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${row + 1}`;
  });
}
