import { type Month } from "../calendar";
import { type QuantityText, type QuantityUnit } from "../scenarios";
import { formatAmountText, formatDecimal, formatMonth, formatPercentText } from "./formats";
import { type Language } from "./language";
import { formatMeasure } from "./measure";
import { words } from "./words";

/** A quantity with its unit, as the language writes it; what was cut off is told: `≈ 16,451613 månader`. */
export function formatQuantity(
  { text, exact }: QuantityText,
  unit: QuantityUnit,
  language: Language,
): string {
  const shown = withUnit(text, unit, language);
  return exact && !isCutPercentage(text, unit) ? shown : words(language).explanation.about(shown);
}

function withUnit(text: string, unit: QuantityUnit, language: Language): string {
  const { units } = words(language).explanation;
  switch (unit) {
    case "kr":
      return formatAmountText(text, language);
    case "krPerMonth":
    case "people":
    case "monthOfYear":
      return units[unit](formatDecimal(text, language));
    case "krPerHour":
    case "months":
    case "days":
    case "hours":
      return formatMeasure(text, unit, language);
    case "share":
      return formatPercentText(text, language);
    case "factor":
    case "count":
      return formatDecimal(text, language);
    case "date":
      return text;
    case "month":
      // The text of a month of the calendar, as `quantityText` writes it.
      return formatMonth(text as Month, language);
  }
}

/** A percentage is shown with two decimals. */
function isCutPercentage(text: string, unit: QuantityUnit): boolean {
  return unit === "share" && (text.split(".")[1] ?? "").length > 4;
}
