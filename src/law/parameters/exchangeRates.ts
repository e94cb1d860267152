import { type Span } from "../../calendar";
import { Decimal } from "../../money";
import { type Bilingual, type Citation, type Verified } from "../citation";
import { day } from "../day";
import { page, PAGES } from "../pages";

/** A rate that somebody used, and for what. */
export interface ExchangeRateSample {
  readonly sekPerEur: Decimal;
  readonly used: Span;
  readonly use: Bilingual;
  readonly citation: Citation;
  readonly verified: Verified;
}

const thresholds = page("Konkurrensverket", "https://www.konkurrensverket.se/", {
  sv: "Tröskelvärden: kronor mot euro",
  en: "Thresholds: kronor against euro",
});
const impliedByThresholds: Bilingual = {
  sv: "Upphandlingens tröskelvärden (kronor delat med euro)",
  en: "Thresholds of public procurement (kronor divided by euro)",
};

/**
 * Rates that were seen in use. None is a default: a rule in euro needs the call's or the file's own rate with its
 * date. In 2015 the agency took the average for calls, the decision month's rate for grants and the approval month's
 * for approved costs; the Commission takes its monthly accounting rate (2021/1060 art 76(1)(c)).
 */
export const EXCHANGE_RATE_SAMPLES: readonly ExchangeRateSample[] = [
  {
    sekPerEur: new Decimal("9.36"),
    used: { start: day("2015-01-01"), end: day("2015-12-31") },
    use: {
      sv: "Svenska ESF-rådet: medelkurs 2015 för utlysningar och ansökningar",
      en: "The ESF council: average of 2015 for calls and applications",
    },
    citation: PAGES.annualReport2015,
    verified: "read",
  },
  {
    sekPerEur: new Decimal("9.4846"),
    used: { start: day("2018-01-01"), end: day("2019-12-31") },
    use: impliedByThresholds,
    citation: thresholds,
    verified: "read",
  },
  {
    sekPerEur: new Decimal("10.2689"),
    used: { start: day("2020-01-01"), end: day("2021-12-31") },
    use: impliedByThresholds,
    citation: thresholds,
    verified: "read",
  },
  {
    sekPerEur: new Decimal("10.4034"),
    used: { start: day("2022-01-01"), end: day("2023-12-31") },
    use: impliedByThresholds,
    citation: thresholds,
    verified: "read",
  },
  {
    sekPerEur: new Decimal("9.3"),
    used: { start: day("2021-07-01"), end: day("2029-12-31") },
    use: {
      sv: "Tillväxtverket: 46,5 miljoner kronor för momsgränsen 5 miljoner euro",
      en: "Tillväxtverket: 46.5 million kronor for the VAT limit of 5 million euro",
    },
    citation: PAGES.vatLimitInKronor,
    verified: "secondary",
  },
];
