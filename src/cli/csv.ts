import { type Language } from "../i18n";

/** Separator and decimal point that a spreadsheet of the language expects when it opens the file. */
const STYLE = { sv: { separator: ";", point: "," }, en: { separator: ",", point: "." } } as const;

/** What a spreadsheet would take for a formula at the beginning of a cell. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A text or an amount (decimal text with a point) of a CSV file. */
export type CsvCell = { readonly text: string } | { readonly amount: string };

/**
 * Rows as CSV with a byte order mark, so that a spreadsheet reads å, ä and ö. Texts that a spreadsheet would run as a
 * formula get an apostrophe in front.
 */
export function formatCsv(rows: readonly (readonly CsvCell[])[], language: Language): string {
  const { separator, point } = STYLE[language];
  const lines = rows.map((row) =>
    row
      .map((cell) => ("amount" in cell ? cell.amount.replace(".", point) : quoted(cell.text, separator)))
      .join(separator),
  );
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function quoted(text: string, separator: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
