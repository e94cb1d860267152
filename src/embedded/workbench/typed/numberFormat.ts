/** What stands in quotes, in brackets or after a backslash is shown as it is. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\./g;

export function isPercentage(format: string): boolean {
  return firstSection(format).includes("%");
}

/** Whether a format shows a date, and whether as one of a day or only of a month; undefined for numbers and text. */
export function datePartsOf(format: string): "day" | "month" | undefined {
  const shown = firstSection(format);
  if (/general|[0#?@]/i.test(shown) || !/[ym]/i.test(shown)) return undefined;
  return /d/i.test(shown) ? "day" : "month";
}

function firstSection(format: string): string {
  return format.replace(LITERAL, "").split(";")[0] ?? "";
}
