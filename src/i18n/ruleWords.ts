import { type RuleId } from "../rules";
import { explanations as en } from "./en/findings/explanations";
import { type Language } from "./language";
import { ruleTitle } from "./ruleTitle";
import { explanations as sv } from "./sv/findings/explanations";

const EXPLANATIONS: Readonly<Record<Language, Readonly<Record<RuleId, string>>>> = { sv, en };

/** What a rule is called, and in one or two sentences what it checks and why. */
export function ruleWords(
  rule: RuleId,
  language: Language,
): { readonly title: string; readonly explanation: string } {
  return { title: ruleTitle(rule, language), explanation: EXPLANATIONS[language][rule] };
}
