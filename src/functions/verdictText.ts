import { checkSentence, functionAnswers, type Language } from "../i18n";
import { type Finding } from "../rules";

/**
 * What a check answers: the sentences of every failure; else of what cannot be told; else of the remarks on what
 * passes; else OK. That no rule applies is said too.
 */
export function verdictText(findings: readonly Finding[], language: Language): string {
  const worst = [
    findings.filter(({ status }) => status === "fail"),
    findings.filter(({ status }) => status === "unknown"),
    findings.filter(({ status, note }) => status === "pass" && note !== undefined),
  ].find((some) => some.length > 0);
  if (worst !== undefined) return sentences(worst, language);
  const passes = findings.some(({ status }) => status === "pass");
  return passes ? functionAnswers(language).ok : sentences(findings.slice(0, 1), language);
}

function sentences(findings: readonly Finding[], language: Language): string {
  return findings.map((finding) => checkSentence(finding, language)).join(" ");
}
