/** The column letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}

/** The address of a cell within its sheet, `C12`, for row and column counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a cell with its sheet, quoted where Excel wants it: `Personal!C12`, `'Månader 2'!C12`. */
export function sheetAddress(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
}

export function quotedSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
