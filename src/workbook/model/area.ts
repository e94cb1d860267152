/** A rectangle of a sheet; rows and columns count from 0, last ones inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column of a sheet (XFD1048576), counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Row and column of `C12` or `$C$12`; undefined for what is no cell of a sheet. */
export function readCellAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** The column of its letters, counted from 0: A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** The rectangle of `A1:C9` or of a single cell. */
export function readArea(text: string): Area | undefined {
  const [first = "", last = first, ...more] = text.split(":");
  const [from, to] = [readCellAddress(first), readCellAddress(last)];
  if (
    from === undefined ||
    to === undefined ||
    more.length > 0 ||
    to.row < from.row ||
    to.column < from.column
  ) {
    return undefined;
  }
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Sheet and rectangle of `Personal!$C$12` or `'Månader 2'!$C$1:$D$9`; undefined for any other formula. */
export function readReference(text: string): { readonly sheet: string; readonly area: Area } | undefined {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text) ?? [];
  const area = readArea(cells ?? "");
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}
