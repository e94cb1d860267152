import { type ShownFinding } from "./findingWords";

/** The keys that a fact of a finding holds, in the words of a language: `staff15, staff40` → what the options are called. */
export function namedFacts(
  shown: ShownFinding,
  fact: string,
  names: Readonly<Record<string, string>>,
  separator = ", ",
): string {
  return shown
    .detail(fact)
    .split(", ")
    .map((key) => names[key] ?? key)
    .join(separator);
}
