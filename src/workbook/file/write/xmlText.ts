/** The first line of every part. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text or an attribute's value as XML. */
export function escaped(text: string): string {
  return wellFormed(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * The text of a cell as XML: what XML cannot hold, and a carriage return, which its readers would change, as Excel
 * writes them (`_x000D_`); a text that looks like such an escape is escaped itself (ECMA-376 22.9.2.19).
 */
export function escapedCellText(text: string): string {
  const marked = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(NOT_IN_XML, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
  return escaped(marked);
}

/** Control characters but tab and line feed, and two that Unicode keeps out of texts. */
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

/** Halves of a character that lost the other half stand for none. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
