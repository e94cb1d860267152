import { formatPercent, type Language } from "../../i18n";
import { exact, type Exact, exactToText, times } from "../../money";

/** A share as a percentage with two decimals, half-up: 0.20501… is `20,50 %`. */
export function percent(share: Exact, language: Language): string {
  return formatPercent(inPercent(share), language);
}

/** A share times 100 as decimal text with two decimals, half-up. */
export function inPercent(share: Exact): string {
  return exactToText(times(share, exact(100)), 2);
}
