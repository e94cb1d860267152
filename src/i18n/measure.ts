import { type Unit } from "../law";
import { type FindingUnit } from "../rules";
import { formatAmountText, formatDecimal, formatPercentText } from "./formats";
import { units as en } from "./en/units";
import { type Language } from "./language";
import { units as sv } from "./sv/units";
import { type Translation } from "./translation";

const UNITS: Readonly<Record<Language, Translation<typeof sv>>> = { sv, en };

/** A decimal text (or a date) with its unit, as the language writes it. */
export function formatMeasure(
  text: string,
  unit: Unit | FindingUnit | undefined,
  language: Language,
): string {
  switch (unit) {
    case "kr":
      return formatAmountText(text, language);
    case "share":
      return formatPercentText(text, language);
    case "EUR":
      return `EUR\u00a0${formatDecimal(text, language)}`;
    case "krPerHour":
    case "hours":
    case "months":
    case "days":
    case "fullTime":
      return UNITS[language][unit](formatDecimal(text, language));
    case "date":
      return text;
    case "count":
    case undefined:
      return formatDecimal(text, language);
  }
}
