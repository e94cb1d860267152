import { functionAnswers, type FunctionAnswers, type Language } from "../i18n";
import { refuse } from "./cellError";

/** Ends the function with #N/A and why there is no answer, in both languages. */
export function noAnswer(because: (words: FunctionAnswers, language: Language) => string): never {
  const inLanguage = (language: Language): string => because(functionAnswers(language), language);
  return refuse({ code: "noAnswer", because: { sv: inLanguage("sv"), en: inLanguage("en") } });
}
