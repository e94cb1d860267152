import { explanationLabel, formatQuantity, words } from "../../i18n";
import { type Explanation, figureName } from "../../scenarios";
import { type CellMeaning, type CellMeanings, otherThanFigure } from "../../workbook/model";
import { type Book } from "../book";
import { type Pane } from "../language";
import { valueText } from "./partText";

/** What there is to say of a cell or a figure. */
export interface Answer {
  /** Where the figure can be explained. */
  readonly explanation?: Explanation;
  readonly sentences: readonly string[];
  /** The total of the line that an input cell belongs to. */
  readonly line?: string;
}

/** The answer for what stands in a cell. */
export function cellAnswer(meaning: CellMeaning, book: Book, meanings: CellMeanings, pane: Pane): Answer {
  const { language, words: paneWords } = pane;
  const numbers = pane.formats.language;
  const { explanation: say } = words(language);
  const { cell } = meaning;
  switch (meaning.kind) {
    case "figure": {
      const explanation = meanings.explain(meaning.figure);
      if (explanation === undefined) return { sentences: [say.helperCell(cell)] };
      const other = otherThanFigure(meaning.shown, explanation);
      if (other === undefined) return { explanation, sentences: [] };
      const shown = formatQuantity(other, explanation.unit, numbers);
      const calculated = valueText(explanation, numbers);
      return { explanation, sentences: [paneWords.explainView.changedByHand(cell, shown, calculated)] };
    }
    case "step": {
      const explanation = meanings.explain(meaning.figure);
      return {
        sentences: [say.partOf(cell)],
        ...(explanation === undefined ? {} : { explanation }),
      };
    }
    case "input": {
      const label = explanationLabel({ kind: "input", path: meaning.path }, book.project, language);
      const line = lineOf(meaning.path, book);
      return {
        sentences: [say.inputCell(cell, label)],
        ...(line === undefined || meanings.explain(line) === undefined ? {} : { line }),
      };
    }
    case "helper":
      return { sentences: [say.helperCell(cell)] };
    case "law":
      return { sentences: [say.lawCell(cell)] };
    case "text":
      return { sentences: [say.textCell(cell)] };
    case "blank":
      return { sentences: [say.blankCell(cell)] };
    case "own":
      return { sentences: [say.ownCell(cell)] };
    case "noSheet":
      return { sentences: [say.noSheet(cell)] };
  }
}

const COSTED_LISTS = ["staff", "costs", "participants", "inKind", "income"] as const;

/** The name of the total of the line that a path leads into: `staff[3].workload` is of the fourth line of staff. */
function lineOf(path: string, { project }: Book): string | undefined {
  const [, name, index] = /^([A-Za-z]+)\[(\d+)\]/.exec(path) ?? [];
  const list = COSTED_LISTS.find((each) => each === name);
  const line = list === undefined ? undefined : project[list][Number(index)];
  return list === undefined || line === undefined
    ? undefined
    : figureName("lines", list, { key: line.id }, "total");
}
