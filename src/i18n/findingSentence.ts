import { type Month } from "../calendar";
import { type Verified } from "../law";
import { type Finding, type FindingUnit } from "../rules";
import { verdicts as verdictsEn } from "./en/findings/verdicts";
import { type RuleWords, type ShownFinding } from "./findingWords";
import { formatAmountText, formatMonth, formatPercentText } from "./formats";
import { type Language } from "./language";
import { formatMeasure } from "./measure";
import { ruleTitle } from "./ruleTitle";
import { verdicts as verdictsSv } from "./sv/findings/verdicts";

const VERDICTS = { sv: verdictsSv, en: verdictsEn } as const;

/** What facts that may be missing are called, by their path in the project file. */
export type FactNames = Readonly<Record<string, string>>;

/** The sentence of a finding in the words of its rule, made of nothing but its own fields. */
export function findingSentence(
  finding: Finding,
  words: RuleWords,
  language: Language,
  names: FactNames = {},
): string {
  return withReservation(verdict(finding, words, language, names), finding, language);
}

function verdict(finding: Finding, words: RuleWords, language: Language, names: FactNames): string {
  const shown = show(finding, language);
  const verdicts = VERDICTS[language];
  switch (finding.status) {
    case "fail":
      return words.fail(shown);
    case "pass":
      return (
        words.pass?.(shown) ??
        (shown.limit === "" ? verdicts.pass : verdicts.within(shown.actual, shown.limit))
      );
    case "unknown":
      return words.unknown?.(shown) ?? verdicts.unknown(missingFacts(finding, names).join(", "));
    case "notApplicable":
      return verdicts.notApplicable;
  }
}

function missingFacts({ missing = [] }: Finding, names: FactNames): string[] {
  return missing.map((path) => names[path] ?? path);
}

/** What weakens a verdict, said in so many words: a source that was not read in full, a limit that is a guess. */
function withReservation(text: string, finding: Finding, language: Language): string {
  const { status, verified, note, because = [] } = finding;
  const verdicts = VERDICTS[language];
  const reason = because.map((rule) => ruleTitle(rule, language)).join(", ");
  const failed = status === "fail";
  return [
    text,
    ...(failed && reason !== "" ? [verdicts.because(reason)] : []),
    ...(note === "assumed" ? [verdicts.assumed] : []),
    ...(failed && note !== "assumed" ? reservation(verified, language) : []),
  ].join(" ");
}

/** What is said where a source was not read in full; nothing where it was. */
export function reservation(verified: Verified, language: Language): readonly string[] {
  if (verified === "read") return [];
  return [verified === "unread" ? VERDICTS[language].unread : VERDICTS[language].partly];
}

/** The finding's numbers in the language's own form. */
function show(finding: Finding, language: Language): ShownFinding {
  const { unit, gapUnit = unit, details = {} } = finding;
  const texts = (name: string): readonly string[] => {
    const detail = details[name];
    return detail === undefined ? [] : typeof detail === "string" ? [detail] : detail;
  };
  return {
    actual: measure(finding.actual, unit, language),
    limit: measure(finding.limit, unit, language),
    gap: measure(finding.gap, gapUnit, language),
    note: finding.note ?? "",
    status: finding.status,
    detail: (name) =>
      texts(name)
        .map((text) => (isMonth(text) ? formatMonth(text, language) : text))
        .join(", "),
    amount: (name) =>
      texts(name)
        .map((text) => formatAmountText(text, language))
        .join(", "),
    share: (name) =>
      texts(name)
        .map((text) => formatPercentText(text, language))
        .join(", "),
    count: (name) => texts(name).length,
  };
}

function measure(text: string | undefined, unit: FindingUnit | undefined, language: Language): string {
  return text === undefined ? "" : formatMeasure(text, unit, language);
}

/** A fact that is a month, `2012-01`; it is said in words. */
function isMonth(text: string): text is Month {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}
