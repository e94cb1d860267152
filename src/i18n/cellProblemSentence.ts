import { type WorkbookProblem, type WorkbookProblemCode } from "../workbook/model";
import { formatDecimal } from "./formats";
import { type Language } from "./language";

/** One sentence for every mistake in the input of a workbook. */
export type CellProblemWords = {
  readonly [Code in WorkbookProblemCode]: (problem: WorkbookProblem<Code>) => string;
};

/** The sentence for a mistake, in the language of the words. */
export function cellProblemSentence<Code extends WorkbookProblemCode>(
  words: CellProblemWords,
  problem: WorkbookProblem<Code>,
): string {
  return words[problem.code](problem);
}

/** A value as the sheet shows it: numbers in the form of the language, dates as they are, text in quotation marks. */
export function cellValueText(value: string, language: Language): string {
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return formatDecimal(value, language);
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(value)) return value;
  return language === "sv" ? `”${value}”` : `“${value}”`;
}
