import { type Look, LOOKS } from "../../layout";
import { type ContentCell } from "../../model";

/** Height of one line of the body font, in points. */
const LINE = 15;
const MOST_LINES = 12;
/** Widths count digits, and letters are narrower on average; words that break early take some of that back. */
const FILLED = 1.2;
const BODY_SIZE = 11;

/** The height of a row in points, so that wrapped text is seen whole in every program. */
export function rowHeight(cells: readonly ContentCell[], widths: readonly number[]): number {
  return Math.max(LINE, ...cells.map((cell) => cellHeight(cell, widths[cell.column] ?? 0)));
}

function cellHeight({ look, value, formula }: ContentCell, width: number): number {
  const { size = BODY_SIZE, wrap }: Look = LOOKS[look];
  const line = Math.ceil((LINE * size) / BODY_SIZE);
  if (wrap !== true || typeof value !== "string" || formula !== undefined || width === 0) return line;
  const lines = value
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * FILLED))), 0);
  return line * Math.min(lines, MOST_LINES);
}
