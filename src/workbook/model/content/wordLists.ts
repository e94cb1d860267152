import { type ChoiceListId, CHOICES, FIRST_ROW, keysOf, type Language, sheetName } from "../../layout";
import { fixed, sheetPrefix } from "./sheetBuilder";

/*
 * The words of each closed question stand on Regler, one list a column: the words of the sheets' language, of the
 * other language, and the ids. A formula finds the answer in any of the three and folds its place back.
 */

/** First column of the lists on Regler; the law stands left of it. */
export const FIRST_LIST_COLUMN = 11;

export const WORD_LISTS: readonly ChoiceListId[] = keysOf(CHOICES);

export function wordsOf(list: ChoiceListId, language: Language): readonly string[] {
  const other: Language = language === "sv" ? "en" : "sv";
  const choices = CHOICES[list];
  return [
    ...choices.map(({ word }) => word[language]),
    ...choices.map(({ word }) => word[other]),
    ...choices.map(({ id }) => id),
  ];
}

export function listColumn(list: ChoiceListId): number {
  return FIRST_LIST_COLUMN + WORD_LISTS.indexOf(list);
}

/** The first words of a list as a range, `Regler!$N$5:$N$7`. */
export function wordListPlace(list: ChoiceListId, words: number, language: Language): string {
  const column = listColumn(list);
  return `${sheetPrefix(sheetName("law", language))}${fixed(FIRST_ROW, column)}:${fixed(FIRST_ROW + words - 1, column)}`;
}

/**
 * The place of an answer in its list, from 1, as part of a formula; `otherwise` stands for a blank cell and for a word
 * that is none of the list's.
 */
export function choiceNumber(
  list: ChoiceListId,
  answer: string,
  otherwise: number,
  language: Language,
): string {
  const count = CHOICES[list].length;
  return `IFERROR(MOD(MATCH(${answer},${wordListPlace(list, 3 * count, language)},0)-1,${count})+1,${otherwise})`;
}

/** The number that `choiceNumber` gives for an id. */
export function numberOfChoice(list: ChoiceListId, id: string | undefined, otherwise: number): number {
  const position = CHOICES[list].findIndex((choice) => choice.id === id);
  return position < 0 ? otherwise : position + 1;
}
