import { words } from "../../../src/i18n";
import { type ReadWorkbook, readWorkbook, type WorkbookProblem } from "../../../src/workbook/model";
import { cellsOf, type Draft } from "./inputSheets";

export type Read = Extract<ReadWorkbook, { readonly ok: true }>;

/** The project that the workbook holds; a problem fails the test with its sentence. */
export function readIn(draft: Draft): Read {
  const read = readWorkbook(cellsOf(draft));
  if (!read.ok)
    throw new Error(read.problems.map((problem) => words("sv").workbook.problem(problem)).join("\n"));
  return read;
}

export function problemsIn(draft: Draft): readonly WorkbookProblem[] {
  const read = readWorkbook(cellsOf(draft));
  return read.ok ? [] : read.problems;
}

/** The sentences about the workbook's mistakes, in both languages. */
export function sentencesIn(draft: Draft): readonly { readonly sv: string; readonly en: string }[] {
  return problemsIn(draft).map((problem) => ({
    sv: words("sv").workbook.problem(problem),
    en: words("en").workbook.problem(problem),
  }));
}
