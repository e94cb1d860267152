const LONGEST = 60;

/** Characters that JSON may leave as they are and that show nothing, or turn the line: controls, joiners, directions. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * A value of the file for a message: numbers and words as they stand, texts in quotation marks, lists and objects
 * hinted at. At most 60 characters of the value; control characters are escaped.
 */
export function shown(value: unknown): string {
  if (typeof value === "string") return shownText(value);
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : shownSource(String(value));
}

/** A text in quotation marks, cut to 60 characters, with control characters escaped. */
export function shownText(text: string): string {
  return `"${shownSource(text)}"`;
}

/** The same without quotation marks. */
export function shownSource(text: string): string {
  // A text of megabytes is cut before it is escaped, and again after, since an escape is longer than its character.
  const escaped = JSON.stringify(text.slice(0, 2 * LONGEST))
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const characters = Array.from(escaped);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : escaped;
}
