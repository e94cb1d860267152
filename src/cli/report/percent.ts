import { formatPercent, type Language } from "../../i18n";
import { exact, type Exact, exactToText, times } from "../../money";

/** A share as a percentage with two decimals, half-up: 0.20501… is `20,50 %`. */
export function percent(share: Exact, language: Language): string {
  return formatPercent(exactToText(times(share, exact(100)), 2), language);
}
