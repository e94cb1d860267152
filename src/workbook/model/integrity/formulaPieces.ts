/** A piece of a formula. */
export type Piece =
  | { readonly kind: "reference"; readonly sheet?: string; readonly cells: string }
  /** A text in quotation marks; names, functions and references to tables; numbers; signs. */
  | { readonly kind: "text" | "word" | "number" | "sign"; readonly text: string };

const TEXT = /"(?:[^"]|"")*"/;
/** Brackets within brackets, one deep, as in `Staff[[#Data],[Id]]`. */
const TABLE = /[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^\]]*\])*\]/u;
const SHEET = /(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!/u;
const CELLS = /(?<cells>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_.([])/u;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?/;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.]*/u;

const PIECES = new RegExp(
  [
    TEXT.source,
    TABLE.source,
    `(?:${SHEET.source})?${CELLS.source}`,
    `(?<number>${NUMBER.source})`,
    `(?<word>${WORD.source})`,
    "\\s+",
    ".",
  ].join("|"),
  "gsu",
);

/** The pieces of a formula in order, without the blanks between them. */
export function formulaPieces(formula: string): readonly Piece[] {
  return [...formula.matchAll(PIECES)].flatMap(({ 0: text, groups = {} }): Piece[] => {
    const { cells, quoted, plain, number, word } = groups;
    if (cells !== undefined) {
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      return [sheet === undefined ? { kind: "reference", cells } : { kind: "reference", sheet, cells }];
    }
    if (text.trim() === "") return [];
    if (text.startsWith('"') && text.length > 1) return [{ kind: "text", text }];
    if (number !== undefined) return [{ kind: "number", text }];
    return [{ kind: word !== undefined || text.includes("[") ? "word" : "sign", text }];
  });
}
