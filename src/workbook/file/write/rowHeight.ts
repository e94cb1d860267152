import { type Look, LOOKS } from "../../layout";
import { type ContentCell } from "../../model";

/** Height of one line of the body font, in points. */
const LINE = 15;
const MOST_LINES = 12;
/** Widths count digits, and letters are narrower on average; words that break early take some of that back. */
const FILLED = 1.2;
const BODY_SIZE = 11;
/** What the filter button of a table's heading hides, in digits. */
const BUTTON = 3;

/** The height of a row in points, so that wrapped text is seen whole in every program. */
export function rowHeight(cells: readonly ContentCell[], widths: readonly number[]): number {
  return Math.max(LINE, ...cells.map((cell) => cellHeight(cell, widths[cell.column] ?? 0)));
}

function cellHeight({ look, value, formula }: ContentCell, width: number): number {
  const { size = BODY_SIZE, wrap }: Look = LOOKS[look];
  const line = Math.ceil((LINE * size) / BODY_SIZE);
  if (wrap !== true || typeof value !== "string" || formula !== undefined || width === 0) return line;
  const lines =
    look === "heading" || look === "headingRight"
      ? linesOfHeading(value, width - BUTTON)
      : value.split("\n").reduce((sum, part) => sum + filledLines(part, width), 0);
  return line * Math.min(lines, MOST_LINES);
}

function filledLines(text: string, width: number): number {
  return Math.max(1, Math.ceil(text.length / (width * FILLED)));
}

/** A heading is short and its letters are bold: a line ends where the next word has no room. */
function linesOfHeading(text: string, room: number): number {
  const width = Math.max(1, room);
  let [lines, filled] = [0, width];
  for (const word of text.split(/\s+/)) {
    if (lines > 0 && filled + 1 + word.length <= width) filled += 1 + word.length;
    else {
      const needed = Math.max(1, Math.ceil(word.length / width));
      lines += needed;
      filled = word.length - (needed - 1) * width;
    }
  }
  return lines;
}
