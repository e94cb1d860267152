import { type Finding, type RuleId } from "../rules";
import { cashFlow as cashFlowEn } from "./en/findings/cashFlow";
import { flatRates as flatRatesEn } from "./en/findings/flatRates";
import { shares as sharesEn } from "./en/findings/shares";
import { staff as staffEn } from "./en/findings/staff";
import { time as timeEn } from "./en/findings/time";
import { findingSentence } from "./findingSentence";
import { type RuleWords } from "./findingWords";
import { type Language } from "./language";
import { cashFlow as cashFlowSv } from "./sv/findings/cashFlow";
import { flatRates as flatRatesSv } from "./sv/findings/flatRates";
import { shares as sharesSv } from "./sv/findings/shares";
import { staff as staffSv } from "./sv/findings/staff";
import { time as timeSv } from "./sv/findings/time";

/** The rules that a custom function can ask; a cell does not wait for the words of the others. */
const WORDS: Readonly<Record<Language, Readonly<Partial<Record<RuleId, RuleWords>>>>> = {
  sv: { ...sharesSv, ...timeSv, ...cashFlowSv, ...staffSv, ...flatRatesSv },
  en: { ...sharesEn, ...timeEn, ...cashFlowEn, ...staffEn, ...flatRatesEn },
};

/** The sentence of a finding that a custom function made: the same as everywhere else. */
export function checkSentence(finding: Finding, language: Language): string {
  const words = WORDS[language][finding.rule];
  if (words === undefined) throw new Error(`no function asks ${finding.rule}`);
  return findingSentence(finding, words, language);
}
