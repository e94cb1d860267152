import { type Language, words } from "../../i18n";
import { figureNames } from "../../scenarios";
import { type Command } from "../command";
import { type Console, EXIT, type ExitStatus } from "../console";
import { readProjectFrom } from "../projectSource";
import { type Answer, answerTo } from "./answer";
import { explainable, type ExplainableProject } from "./book";
import { explanationJson } from "./json";
import { figureList } from "./list";
import { explanationText } from "./text";

/**
 * `delfin explain FILE FIGURE`: how a figure of the report, or of a workbook's cell, comes about; without a figure, what
 * can be asked for.
 */
export const explainCommand: Command = {
  operands: ["file"],
  optionalOperands: ["figure"],
  options: {
    format: { kind: "choice", values: ["text", "json"] },
    depth: { kind: "text", placeholder: "N" },
  },
  run: async ({ operands: [file = "", asked], options, language, console }) => {
    const depth = readDepth(options["depth"] ?? USUAL_DEPTH);
    if (depth === undefined) {
      const complaint = words(language).cli.optionValue("--depth", options["depth"] ?? "", DEPTHS);
      console.complain(`${complaint}\n`);
      return EXIT.unreadable;
    }
    const source = await readProjectFrom(file, language);
    if (!source.ok) {
      console.complain(`${source.sentences.join("\n")}\n`);
      return EXIT.unreadable;
    }
    const terms = { book: explainable(source), language, depth, asJson: options["format"] === "json" };
    if (asked === undefined) return list(terms, console);
    return show(answerTo(asked, file, terms.book, language), terms, console);
  },
};

const USUAL_DEPTH = "3";
const DEPTHS = "0–99";

function readDepth(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

interface Terms {
  readonly book: ExplainableProject;
  readonly language: Language;
  readonly depth: number;
  readonly asJson: boolean;
}

function list({ book, language, asJson }: Terms, console: Console): ExitStatus {
  if (asJson) console.hand(`${JSON.stringify(figureNames(book.project, book.calculation), null, 2)}\n`);
  else console.say(figureList(book, language));
  return EXIT.fine;
}

function show(answer: Answer, { book, language, depth, asJson }: Terms, console: Console): ExitStatus {
  if (answer.kind === "unknown") {
    console.complain(`${answer.sentence}\n`);
    return EXIT.unreadable;
  }
  if (answer.kind === "told") {
    console.say(`${answer.sentence}\n`);
    return EXIT.fine;
  }
  const tree = { project: book.project, language, depth, cellOf: book.cellOf };
  if (asJson) console.hand(`${JSON.stringify(explanationJson(answer.explanation, tree), null, 2)}\n`);
  else console.say([...answer.remarks, explanationText(answer.explanation, tree)].join("\n"));
  return EXIT.fine;
}
