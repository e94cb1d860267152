import { type Month } from "../calendar";
import { type Ore } from "../money";
import { type Language } from "./language";

/*
 * Numbers as people read them: `6 138 857 kr` and `20,50 %` in Swedish, `SEK 6,138,857` and `20.50 %` in English. Spaces
 * within a number do not break. Everything is made from whole öre or exact decimal text, never from a float.
 */

const NO_BREAK = "\u00a0";
const MINUS = "\u2212";

const STYLE = {
  sv: { thousands: NO_BREAK, point: ",", amount: (digits: string) => `${digits}${NO_BREAK}kr` },
  en: { thousands: ",", point: ".", amount: (digits: string) => `SEK${NO_BREAK}${digits}` },
} as const;

/** Whole kronor without unit, rounded half-up: `6 138 857`. */
export function formatKronor(amount: Ore, language: Language): string {
  const kronor = Math.floor((Math.abs(amount) + 50) / 100);
  return signed(amount < 0 && kronor > 0, groupThousands(String(kronor), language));
}

/** Whole kronor with unit: `6 138 857 kr`, `SEK 6,138,857`. */
export function formatAmount(amount: Ore, language: Language): string {
  return STYLE[language].amount(formatKronor(amount, language));
}

/** Kronor and öre without unit: `40 317,75`. */
export function formatOre(amount: Ore, language: Language): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  const { point } = STYLE[language];
  return signed(amount < 0, `${groupThousands(digits.slice(0, -2), language)}${point}${digits.slice(-2)}`);
}

/** Kronor with unit, with öre only where the amount has any: `40 317,75 kr`, `80 000 kr`. */
export function formatPreciseAmount(amount: Ore, language: Language): string {
  return STYLE[language].amount(
    amount % 100 === 0 ? formatKronor(amount, language) : formatOre(amount, language),
  );
}

/** A whole number: `1 862`. */
export function formatCount(count: number, language: Language): string {
  return signed(count < 0, groupThousands(String(Math.abs(count)), language));
}

/** A decimal text with a point, as the language writes it: `1661.7636` is `1 661,7636` in Swedish. */
export function formatDecimal(text: string, language: Language): string {
  const negative = text.startsWith("-");
  const [whole = "0", decimals] = text.replace("-", "").split(".");
  const { point } = STYLE[language];
  return signed(negative, groupThousands(whole, language) + (decimals === undefined ? "" : point + decimals));
}

/** A percentage from its decimal text: `20.50` is `20,50 %`. */
export function formatPercent(percent: string, language: Language): string {
  return `${formatDecimal(percent, language)}${NO_BREAK}%`;
}

/** An amount from its decimal text in kronor, with öre only where it has any: `80000.00` is `80 000 kr`. */
export function formatAmountText(kronor: string, language: Language): string {
  return STYLE[language].amount(formatDecimal(kronor.replace(/\.0*$/, ""), language));
}

/** A percentage from the decimal text of a share, with two decimals, half-up on the text as it is: `0.4520` is `45,20 %`. */
export function formatPercentText(share: string, language: Language): string {
  return formatPercent(inHundredths(share), language);
}

/** "0.45205" → "45.21": the decimal point two places on, and rounded half-up at the fourth decimal, on the digits themselves. */
function inHundredths(share: string): string {
  const [whole = "0", decimals = ""] = share.replace("-", "").split(".");
  const digits =
    BigInt(whole + decimals.slice(0, 4).padEnd(4, "0")) + ((decimals[4] ?? "0") >= "5" ? 1n : 0n);
  const text = digits.toString().padStart(3, "0");
  return `${share.startsWith("-") && digits !== 0n ? "-" : ""}${text.slice(0, -2)}.${text.slice(-2)}`;
}

const MONTHS = {
  sv: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

/** A month in words: `juli 2011`. */
export function formatMonth(month: Month, language: Language): string {
  return `${MONTHS[language][Number(month.slice(5, 7)) - 1] ?? ""} ${month.slice(0, 4)}`;
}

function groupThousands(digits: string, language: Language): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, STYLE[language].thousands);
}

function signed(negative: boolean, digits: string): string {
  return negative ? MINUS + digits : digits;
}
