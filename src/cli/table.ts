/** A table for people. */
export interface TextTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How each column stands; the first to the left and the others to the right where nothing is said. */
  readonly alignment?: readonly ("left" | "right")[];
  /** Rows that a line sets apart from those above, by position. */
  readonly ruledRows?: readonly number[];
}

const GAP = "  ";

/** The table in plain text, columns as wide as their widest cell. */
export function formatTable({ title, headings, rows, alignment = [], ruledRows = [] }: TextTable): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? "";
        const side = alignment[column] ?? (column === 0 ? "left" : "right");
        return side === "left" ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(GAP)
      .trimEnd();
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)));
  const body = rows.flatMap((row, position) =>
    ruledRows.includes(position) ? [rule, line(row)] : [line(row)],
  );
  return [title, line(headings), ...body].join("\n");
}
