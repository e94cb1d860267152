/** One piece of a JSON text. "unknown" is none of JSON's, "brokenText" a text up to where it breaks. */
export interface Token {
  readonly kind:
    "{" | "}" | "[" | "]" | ":" | "," | "text" | "number" | "word" | "end" | "unknown" | "brokenText";
  readonly source: string;
  readonly offset: number;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const TEXT_PART = /[^"\\\u0000-\u001f]{1,4096}|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** A run of characters that people would read as one word, however wrong. */
const RUN = /[^\s,:[\]{}"]+|[^]/uy;

/** The pieces of a JSON text in order, the last of kind "end"; nothing follows the first that is not JSON. */
export function* jsonTokens(text: string): Generator<Token, void, undefined> {
  let at = endOf(SPACE, text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    yield token;
    if (token.kind === "unknown" || token.kind === "brokenText") return;
    at = endOf(SPACE, text, at + token.source.length);
  }
  yield { kind: "end", source: "", offset: text.length };
}

function tokenAt(text: string, offset: number): Token {
  const mark = MARKS.find((character) => character === text[offset]);
  if (mark !== undefined) return { kind: mark, source: mark, offset };
  if (text[offset] === '"') return textAt(text, offset);
  const source = text.slice(offset, endOf(RUN, text, offset));
  const kind = isAll(NUMBER, source) ? "number" : isAll(WORD, source) ? "word" : "unknown";
  return { kind, source, offset };
}

const MARKS = ["{", "}", "[", "]", ":", ","] as const;

function textAt(text: string, offset: number): Token {
  // Part by part, each of a few thousand characters: an expression over megabytes overflows the engine's stack.
  let end = offset + 1;
  for (let next = endOf(TEXT_PART, text, end); next > end; next = endOf(TEXT_PART, text, end)) end = next;
  return text[end] === '"'
    ? { kind: "text", source: text.slice(offset, end + 1), offset }
    : { kind: "brokenText", source: text.slice(offset, end), offset };
}

function isAll(pattern: RegExp, source: string): boolean {
  return endOf(pattern, source, 0) === source.length;
}

/** Where the pattern's match at this place ends; the place itself where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
