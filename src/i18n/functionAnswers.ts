import { functionAnswers as en } from "./en/functionAnswers";
import { type Language } from "./language";
import { functionAnswers as sv } from "./sv/functionAnswers";
import { type Translation } from "./translation";

/** What the custom functions on rules and law answer. */
export type FunctionAnswers = Translation<typeof sv>;

const ANSWERS: Readonly<Record<Language, FunctionAnswers>> = { sv, en };

export function functionAnswers(language: Language): FunctionAnswers {
  return ANSWERS[language];
}
