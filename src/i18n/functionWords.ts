import { functions as en } from "./en/functions";
import { type Language } from "./language";
import { functions as sv } from "./sv/functions";
import { type Translation } from "./translation";

/**
 * What the custom functions say. It stands apart from `words`: a cell waits for these texts, and should not wait for
 * every other text of Delfin.
 */
type FunctionWords = Translation<typeof sv>;

/** The name of a custom function's argument in the code; words give it in Swedish and English. */
export type ArgumentName = keyof typeof sv.arguments;

const WORDS: Readonly<Record<Language, FunctionWords>> = { sv, en };

export function functionWords(language: Language): FunctionWords {
  return WORDS[language];
}
