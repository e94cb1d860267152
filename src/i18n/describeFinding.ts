import { type Finding } from "../rules";
import { findings as en } from "./en/findings";
import { findingSentence } from "./findingSentence";
import { type FindingWords } from "./findingWords";
import { type Language } from "./language";
import { ruleTitle } from "./ruleTitle";
import { findings as sv } from "./sv/findings";

const RULES: Readonly<Record<Language, FindingWords>> = { sv, en };

/** What a finding says to people. */
export interface Description {
  readonly title: string;
  readonly message: string;
}

/** Title and sentence of a finding, made of nothing but its own fields. */
export function describeFinding(finding: Finding, language: Language): Description {
  return {
    title: ruleTitle(finding.rule, language),
    message: findingSentence(finding, RULES[language][finding.rule], language),
  };
}
