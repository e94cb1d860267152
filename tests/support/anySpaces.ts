/**
 * A text in which a space stands for any: numbers are written with spaces that do not break, which a test would hide
 * from its reader. The whole text must match.
 */
export function anySpaces(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s")}$`);
}
