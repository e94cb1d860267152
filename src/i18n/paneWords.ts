import { pane as en } from "./en/pane";
import { type Language } from "./language";
import { pane as sv } from "./sv/pane";
import { type Translation } from "./translation";

/** The texts of the task pane by screen, and the terms that its screens share with the rest of Delfin. */
export type PaneWords = Translation<typeof sv>;

const WORDS: Readonly<Record<Language, PaneWords>> = { sv, en };

export function paneWords(language: Language): PaneWords {
  return WORDS[language];
}
