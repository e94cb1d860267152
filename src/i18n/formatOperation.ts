import { type ToldOperation } from "../scenarios";
import { type Language } from "./language";
import { formatMonthSpan } from "./monthText";
import { words } from "./words";

/** How a quantity comes about, in words: `produkt`, `dagar, första och sista medräknade, juli 2011–maj 2014`. */
export function formatOperation({ kind, months }: ToldOperation, language: Language): string {
  const { operations, nothing } = words(language).explanation;
  const how = kind === "nothing" ? nothing : operations[kind];
  return months === undefined ? how : `${how}, ${formatMonthSpan(months.first, months.last, language)}`;
}
