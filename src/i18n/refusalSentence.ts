import { type Refusal, type RefusalCode } from "../workbook/file";
import { type Language } from "./language";
import { type RefusalWords } from "./refusalWords";
import { words } from "./words";

/** Why a file is no workbook that can be read, and what to do. */
export function refusalSentence<Code extends RefusalCode>(
  refusal: Refusal<Code>,
  language: Language,
): string {
  const sentences: RefusalWords = words(language).workbook.refusal;
  return sentences[refusal.code](refusal);
}
