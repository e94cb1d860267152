import { columnLetters } from "../address";
import { readArea } from "../area";
import { formulaPieces } from "./formulaPieces";

/** How a sheet of the workbook differs in place from the sheet as it was made. */
export interface SheetMap {
  /** The sheet's name as made. */
  readonly name: string;
  /** Where a cell that stands here now stood as made. */
  readonly asMade: (row: number, column: number) => readonly [row: number, column: number];
  /** On a sheet with a table: its first row as made, and the last row that a line stands in. */
  readonly lines?: { readonly first: number; readonly last: number };
}

/** The map of a sheet by its name in the workbook; undefined for a sheet of the user's own. */
export type SheetMaps = (name: string) => SheetMap | undefined;

/**
 * A formula in the one form in which two can be compared: addresses as they were when the workbook was made, whatever
 * sheets were renamed and rows inserted; words in capitals, without prefixes of newer functions. A range that holds all
 * lines of a table reads the same however far the table has grown.
 */
export function canonicalFormula(formula: string, own: string, maps: SheetMaps): string {
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind === "reference") return canonicalReference(piece.sheet ?? own, piece.cells, maps);
      if (piece.kind === "word") return canonicalWord(piece.text);
      // 1E-015 and 0.000000000000001 are 1E-15.
      return piece.kind === "number" ? String(Number(piece.text)) : piece.text;
    })
    .join("");
}

function canonicalReference(sheet: string, cells: string, maps: SheetMaps): string {
  const [area, map] = [readArea(cells), maps(sheet)];
  if (area === undefined || map === undefined) return `${sheet}!${cells.toUpperCase()}`;
  const [top, left] = map.asMade(area.top, area.left);
  const [bottom, right] = map.asMade(area.bottom, area.right);
  const { name, lines } = map;
  if (lines !== undefined && top === lines.first && bottom > top && bottom >= lines.last) {
    return `${name}!${columnLetters(left)}:${columnLetters(right)}`;
  }
  const last = cells.includes(":") ? `:${columnLetters(right)}${bottom + 1}` : "";
  return `${name}!${columnLetters(left)}${top + 1}${last}`;
}

/** `_xlfn.CONCAT` is CONCAT, `_xldudf_ESF_RATE` is ESF.RATE, and `Staff[[#Data],[Id]]` is Staff[Id]. */
function canonicalWord(word: string): string {
  return word
    .toUpperCase()
    .replace(/^(?:_XLFN\.|_XLWS\.|_XLPM\.)+/, "")
    .replace(/^_XLDUDF_ESF_/, "ESF.")
    .replace(/\[\[#DATA\],(\[[^\]]*\])\]$/, "$1");
}
