/** Whether every word of the search stands in one of the texts, capitals or not; a blank search is in all. */
export function found(texts: readonly string[], search: string): boolean {
  const text = texts.join("\n").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
