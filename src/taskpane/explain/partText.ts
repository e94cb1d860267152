import { formatQuantity, formatOperation, type Language } from "../../i18n";
import { type Explanation, quantityText, toldOperation } from "../../scenarios";

/** The value of a part with its unit. */
export function valueText(explanation: Explanation, numbers: Language): string {
  return formatQuantity(quantityText(explanation), explanation.unit, numbers);
}

/** How a part comes about, in words; undefined for a leaf. */
export function wayText(explanation: Explanation, language: Language): string | undefined {
  const operation = toldOperation(explanation);
  return operation === undefined ? undefined : formatOperation(operation, language);
}
