import { type Language } from "../../i18n";
import { type Decimal, readDecimal, readNumberText } from "../../money";

/**
 * The number that was typed in a field, with its percent sign divided out; undefined where it is none. An English
 * comma may part thousands or decimals: `1,234` is then no number rather than the wrong one.
 */
export function typedNumber(text: string, language: Language): Decimal | undefined {
  const plain = readNumberText(text, language === "sv" ? "decimal" : "unknown");
  return plain === undefined ? undefined : readDecimal(plain);
}
