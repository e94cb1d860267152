import { explanationLabel, formatQuantity, type Language, words } from "../../i18n";
import { nearest } from "../../project-file";
import { type Explanation, figureNames } from "../../scenarios";
import { type CellMeaning, otherThanFigure } from "../../workbook/model";
import { type ExplainableProject } from "./book";

/** What there is to say of a figure or a cell that was asked for. */
export type Answer =
  | { readonly kind: "explained"; readonly explanation: Explanation; readonly remarks: readonly string[] }
  /** A cell that there is nothing to explain of, and why. */
  | { readonly kind: "told"; readonly sentence: string }
  | { readonly kind: "unknown"; readonly sentence: string };

/** A cell: its sheet, an exclamation mark, column and row. No figure's name ends so. */
const CELL = /!\$?[A-Za-z]{1,3}\$?\d+$/;

/** The explanation of a figure by its name, or of what a cell shows by its address. */
export function answerTo(asked: string, file: string, book: ExplainableProject, language: Language): Answer {
  const { explanation: say } = words(language);
  if (!CELL.test(asked)) return figureAnswer(asked, file, book, language);
  if (book.meanings === undefined) return { kind: "unknown", sentence: say.onlyInWorkbook(asked) };
  const meaning = book.meanings.at(asked);
  return meaning === undefined
    ? figureAnswer(asked, file, book, language)
    : cellAnswer(meaning, file, book, language);
}

function figureAnswer(asked: string, file: string, book: ExplainableProject, language: Language): Answer {
  const found = book.explain(asked);
  if (found !== undefined) return { kind: "explained", explanation: found, remarks: [] };
  const { explanation: say } = words(language);
  const near = nearest(asked, namesAndEndings(book));
  const sentences = [
    say.unknownFigure(asked),
    ...(near === undefined ? [] : [say.nearest(near)]),
    say.listHint(file),
  ];
  return { kind: "unknown", sentence: sentences.join(" ") };
}

/** Full names, and those without the part of the report that may be left out. */
function namesAndEndings({ project, calculation, explain }: ExplainableProject): readonly string[] {
  const names = figureNames(project, calculation);
  const short = names
    .map((name) => name.replace(/^[A-Za-z]+\./, ""))
    .filter((name) => explain(name) !== undefined);
  return [...names, ...short];
}

function cellAnswer(
  meaning: CellMeaning,
  file: string,
  book: ExplainableProject,
  language: Language,
): Answer {
  const { explanation: say } = words(language);
  const { cell } = meaning;
  switch (meaning.kind) {
    case "figure": {
      const answer = figureAnswer(meaning.figure, file, book, language);
      return answer.kind === "explained"
        ? { ...answer, remarks: overwritten(meaning, answer.explanation, language) }
        : answer;
    }
    case "step": {
      const answer = figureAnswer(meaning.figure, file, book, language);
      return answer.kind === "explained" ? { ...answer, remarks: [say.partOf(cell)] } : answer;
    }
    case "input": {
      const label = explanationLabel({ kind: "input", path: meaning.path }, book.project, language);
      return { kind: "told", sentence: say.inputCell(cell, label) };
    }
    case "helper":
      return { kind: "told", sentence: say.helperCell(cell) };
    case "law":
      return { kind: "told", sentence: say.lawCell(cell) };
    case "text":
      return { kind: "told", sentence: say.textCell(cell) };
    case "blank":
      return { kind: "told", sentence: say.blankCell(cell) };
    case "own":
      return { kind: "told", sentence: say.ownCell(cell) };
    case "noSheet":
      return { kind: "unknown", sentence: say.noSheet(cell) };
  }
}

/** That the cell shows another value than the figure has, where it does. */
function overwritten(
  { cell, shown }: Extract<CellMeaning, { kind: "figure" }>,
  explanation: Explanation,
  language: Language,
): string[] {
  const other = otherThanFigure(shown, explanation);
  if (other === undefined) return [];
  return [words(language).explanation.differs(cell, formatQuantity(other, explanation.unit, language))];
}
