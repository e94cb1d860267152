import { type Month } from "../calendar";
import {
  formatAmount,
  formatCount,
  formatDecimal,
  formatKronor,
  formatMonth,
  formatOre,
  formatPercent,
  formatPreciseAmount,
  type Language,
} from "../i18n";
import { exact, type Exact, exactToText, type Ore, times } from "../money";

/** Numbers as the pane writes them. */
export interface Formats {
  /** The language of the numbers, for a formatter of your own. */
  readonly language: Language;
  /** The language of the names of months, for a formatter of your own. */
  readonly monthNames: Language;
  /** `6 138 857 kr`, whole kronor. */
  readonly amount: (amount: Ore) => string;
  /** `40 317,75 kr`, öre only where there are any. */
  readonly preciseAmount: (amount: Ore) => string;
  /** `6 138 857`, whole kronor without unit. */
  readonly kronor: (amount: Ore) => string;
  /** `40 317,75`, always with öre, without unit. */
  readonly ore: (amount: Ore) => string;
  /** A share with two decimals, half-up: `20,50 %`. */
  readonly percent: (share: Exact) => string;
  /** A difference of shares in percentage points, two decimals, half-up: `22,50`. */
  readonly points: (difference: Exact) => string;
  /** `1 862`. */
  readonly count: (count: number) => string;
  /** A decimal text with a point: `1 661,7636`. */
  readonly decimal: (text: string) => string;
  /** `juli 2011`. */
  readonly month: (month: Month) => string;
  /** A time of day from milliseconds since 1970, `14:32`. */
  readonly time: (milliseconds: number) => string;
}

const HUNDRED = exact(100);
const REGION = { sv: "sv-SE", en: "en-GB" } as const;

/** The formats of the numbers' language; names of months are words, in the language of those. */
export function formatsIn(language: Language, monthNames: Language): Formats {
  const clock = new Intl.DateTimeFormat(REGION[language], { hour: "2-digit", minute: "2-digit" });
  return {
    language,
    monthNames,
    amount: (amount) => formatAmount(amount, language),
    preciseAmount: (amount) => formatPreciseAmount(amount, language),
    kronor: (amount) => formatKronor(amount, language),
    ore: (amount) => formatOre(amount, language),
    percent: (share) => formatPercent(hundredths(share), language),
    points: (difference) => formatDecimal(hundredths(difference), language),
    count: (count) => formatCount(count, language),
    decimal: (text) => formatDecimal(text, language),
    month: (month) => formatMonth(month, monthNames),
    time: (milliseconds) => clock.format(milliseconds),
  };
}

function hundredths(share: Exact): string {
  return exactToText(times(share, HUNDRED), 2);
}
