/** A key that stands between brackets without quotation marks. */
const PLAIN_KEY = /^[\p{L}\p{N} _-]*$/u;

/** A part of a figure's name: a field of the report, or the key of one of several. */
export type NamePart = string | { readonly key: string };

/**
 * The name of a figure by its place in the report: fields are parted by dots, and what picks one of several stands
 * between brackets, `byYear[2011].staff`, `bySubProject[].total`; quoted where it holds other signs than letters,
 * digits, spaces and hyphens.
 */
export function figureName(...parts: readonly NamePart[]): string {
  return parts
    .map((part, position) => {
      if (typeof part === "string") return position === 0 ? part : `.${part}`;
      return `[${PLAIN_KEY.test(part.key) ? part.key : JSON.stringify(part.key)}]`;
    })
    .join("");
}

/** The parts of a figure's name without their brackets and dots; undefined where the text is no name. */
export function readFigureName(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  const pattern = /\.?([A-Za-z][A-Za-z0-9]*)|\[("(?:[^"\\]|\\.)*")\]|\[([^\]"]*)\]|\.(\d{4}(?:-\d{2})?)/y;
  const trimmed = text.trim();
  while (pattern.lastIndex < trimmed.length) {
    const found = pattern.exec(trimmed);
    if (found === null) return undefined;
    const [, field, quoted, plain, time] = found;
    const key = quoted === undefined ? (field ?? plain ?? time) : unquoted(quoted);
    if (key === undefined) return undefined;
    parts.push(key);
  }
  return parts.length === 0 ? undefined : parts;
}

function unquoted(text: string): string | undefined {
  try {
    const key: unknown = JSON.parse(text);
    return typeof key === "string" ? key : undefined;
  } catch {
    return undefined;
  }
}
