import { explanationLabel, formatQuantity, type Language, words } from "../../i18n";
import { numberInCell } from "../../money";
import { type Explanation, figureName, quantityText } from "../../scenarios";
import { type CellMeaning, type CellMeanings } from "../../workbook/model";
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
  const { explanation: say } = words(language);
  const { cell } = meaning;
  switch (meaning.kind) {
    case "figure": {
      const explanation = meanings.explain(meaning.figure);
      if (explanation === undefined) return { sentences: [say.helperCell(cell)] };
      const shown = otherThan(explanation, meaning.shown, pane.formats.language);
      const sentences =
        shown === undefined
          ? []
          : [paneWords.explainView.changedByHand(cell, shown, valueText(explanation, pane.formats.language))];
      return { explanation, sentences };
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

/** What a sheet's own rounding may differ by, in kronor and in shares; binary fractions make it a hair more. */
const TOLERANCE = { kr: 0.010001, share: 0.000001 };

/** What the cell shows, where that is another value than the figure's. */
function otherThan(
  explanation: Explanation,
  shown: number | undefined,
  numbers: Language,
): string | undefined {
  const { unit } = explanation;
  if (shown === undefined || (unit !== "kr" && unit !== "share")) return undefined;
  if (Math.abs(shown - Number(quantityText(explanation).text)) <= TOLERANCE[unit]) return undefined;
  return formatQuantity({ text: numberInCell(shown), exact: true }, unit, numbers);
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
