import { type Finding, type RuleId } from "../rules";
import { figures as en } from "./en/findings/figures";
import { findingSentence } from "./findingSentence";
import { type RuleWords } from "./findingWords";
import { type Language } from "./language";
import { figures as sv } from "./sv/findings/figures";

/** The rules that a custom function can ask; a cell does not wait for the words of the others. */
const WORDS: Readonly<Record<Language, Readonly<Partial<Record<RuleId, RuleWords>>>>> = { sv, en };

/**
 * The sentence of a finding that a custom function made: the same as everywhere else. The functions ask for every figure
 * that their rules need, so that the names of facts that a project may lack are left out; what a flat rate of one's own
 * lacks, its own words say.
 */
export function checkSentence(finding: Finding, language: Language): string {
  const words = WORDS[language][finding.rule];
  if (words === undefined) throw new Error(`no function asks ${finding.rule}`);
  return findingSentence(finding, words, language);
}
