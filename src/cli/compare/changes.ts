import { type Change } from "../../adjustments";
import { formatDecimal, type Language, words } from "../../i18n";
import { writeDecimal } from "../../money";

type Value = NonNullable<Change["before"]>;

/** One changed field for people: "månadslönen: 30 500 → 31 000  (staff[2].monthlySalary)". */
export function changeText({ path, before, after }: Change, language: Language): string {
  const from = valueText(before, language);
  const to = valueText(after, language);
  return `${fieldName(path, language)}: ${from} → ${to}  (${path})`;
}

/** A value as documents write it: decimals as texts, lists as lists; null where there is none. */
export function changeValue(value: Value | undefined): unknown {
  if (value === undefined) return null;
  return typeof value === "object" && "toFixed" in value ? writeDecimal(value) : value;
}

/** The word for the last name in a path; an amount by month is called by its month. */
function fieldName(path: string, language: Language): string {
  const name =
    path
      .replace(/\[\d+\]/g, "")
      .split(".")
      .at(-1) ?? path;
  const month = /\["(.+)"\]$/.exec(name)?.[1];
  return new Map<string, string>(Object.entries(words(language).fields)).get(name) ?? month ?? name;
}

function valueText(value: Value | undefined, language: Language): string {
  const { review } = words(language);
  if (value === undefined) return review.nothing;
  if (typeof value === "boolean") return value ? review.yes : review.no;
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatDecimal(String(value), language);
  if ("toFixed" in value) return formatDecimal(writeDecimal(value), language);
  return value.map((each) => valueText(each, language)).join(", ");
}
