import { type Finding } from "../rules";
import { findings as en } from "./en/findings";
import { missing as missingEn } from "./en/findings/missing";
import { type FactNames, findingSentence } from "./findingSentence";
import { type FindingWords } from "./findingWords";
import { type Language } from "./language";
import { ruleTitle } from "./ruleTitle";
import { findings as sv } from "./sv/findings";
import { missing as missingSv } from "./sv/findings/missing";

const RULES: Readonly<Record<Language, FindingWords>> = { sv, en };
const MISSING: Readonly<Record<Language, FactNames>> = { sv: missingSv, en: missingEn };

/** What a finding says to people. */
export interface Description {
  readonly title: string;
  readonly message: string;
}

/** Title and sentence of a finding, made of nothing but its own fields. */
export function describeFinding(finding: Finding, language: Language): Description {
  return {
    title: ruleTitle(finding.rule, language),
    message: findingSentence(finding, RULES[language][finding.rule], language, MISSING[language]),
  };
}
