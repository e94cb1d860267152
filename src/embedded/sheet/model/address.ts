import { invalidArgument } from "./refusals";

/** A rectangle of a sheet; rows and columns count from 0, the last ones inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column of Excel's sheet (XFD1048576), counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** `C` for 2. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `B2:C9`, `B2` for a single cell, `B:C` and `2:9` for whole columns and rows. */
export function areaText(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const row = (at: number): string => `${sign}${at + 1}`;
  const column = (at: number): string => sign + columnLetters(at);
  const { top, left, bottom, right } = area;
  if (isAllRows(area)) return `${column(left)}:${column(right)}`;
  if (isAllColumns(area)) return `${row(top)}:${row(bottom)}`;
  const [first, last] = [column(left) + row(top), column(right) + row(bottom)];
  return first === last ? first : `${first}:${last}`;
}

export function isAllRows({ top, bottom }: Area): boolean {
  return top === 0 && bottom === LAST_ROW;
}

export function isAllColumns({ left, right }: Area): boolean {
  return left === 0 && right === LAST_COLUMN;
}

/** The sheet's name as it stands before an exclamation mark: `Personal`, `'Månader 2'`. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Sheet and rectangle of `Personal!$B$2:C9`, `A:C`, `3:5`; undefined for what is no address. */
export function readAddress(text: string): { readonly sheet?: string; readonly area: Area } | undefined {
  const [, quoted, plain, cells] = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text) ?? [];
  const area = cells === undefined ? undefined : readArea(cells);
  if (area === undefined) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { area } : { sheet, area };
}

/** As readAddress; throws InvalidArgument, as Excel does, for what is no address. */
export function addressed(text: string): { readonly sheet?: string; readonly area: Area } {
  const read = readAddress(text);
  if (read === undefined) throw invalidArgument();
  return read;
}

function readArea(text: string): Area | undefined {
  const [first = "", last = first, ...more] = text.split(":");
  const [from, to] = [corner(first), corner(last)];
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  if ((from.row === undefined || from.column === undefined) && !text.includes(":")) return undefined;
  const [top, bottom] = ordered(from.row ?? 0, to.row ?? LAST_ROW);
  const [left, right] = ordered(from.column ?? 0, to.column ?? LAST_COLUMN);
  return bottom > LAST_ROW || right > LAST_COLUMN ? undefined : { top, left, bottom, right };
}

function corner(text: string): { readonly row?: number; readonly column?: number } | undefined {
  const match = CORNER.exec(text);
  const [, letters, digits] = match ?? [];
  if (match === null || (letters === undefined && digits === undefined)) return undefined;
  return {
    ...(letters === undefined ? {} : { column: columnNumber(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
}

function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function ordered(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
