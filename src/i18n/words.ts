import { en } from "./en";
import { type Language } from "./language";
import { sv } from "./sv";
import { type Translation } from "./translation";

/** Every text of Delfin by topic. Swedish gives the shape; English that lacks a key does not compile. */
export type Words = Translation<typeof sv>;

const WORDS: Readonly<Record<Language, Words>> = { sv, en };

export function words(language: Language): Words {
  return WORDS[language];
}
