import { type RuleId } from "../rules";
import { titles as en } from "./en/findings/titles";
import { type Language } from "./language";
import { titles as sv } from "./sv/findings/titles";

const TITLES: Readonly<Record<Language, Readonly<Record<RuleId, string>>>> = { sv, en };

/** What the rule is called. */
export function ruleTitle(rule: RuleId, language: Language): string {
  return TITLES[language][rule];
}
