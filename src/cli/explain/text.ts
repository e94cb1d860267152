import { type Project } from "../../budget";
import {
  explanationLabel,
  formatCitation,
  formatQuantity,
  formatOperation,
  type Language,
  words,
} from "../../i18n";
import { type Explanation, quantityText, termsOf, toldOperation } from "../../scenarios";

/** The cell in a workbook that shows a quantity or holds it. */
export type CellOf = (explanation: Explanation) => string | undefined;

export interface TreeOptions {
  readonly project: Project;
  readonly language: Language;
  /** Levels below the figure that are shown. */
  readonly depth: number;
  readonly cellOf: CellOf;
}

/**
 * An explanation as an indented tree: each line a quantity, its value, how it comes about, and where it stands. What was
 * taken apart once is not taken apart again, and terms of a sum that are 0 are only counted.
 */
export function explanationText(explanation: Explanation, options: TreeOptions): string {
  const tree = treeOf(explanation, "", 0, { ...options, seen: new Set() });
  const { deeperHint } = words(options.language).explanation;
  const hint = isCut(explanation, options.depth) ? ["", deeperHint(2 * Math.max(1, options.depth))] : [];
  return `${[...tree, ...hint].join("\n")}\n`;
}

const INDENT = "  ";
const MINUS = "\u2212 ";

interface Tree extends TreeOptions {
  /** What is taken apart above. */
  readonly seen: Set<Explanation>;
}

function treeOf(explanation: Explanation, sign: string, level: number, tree: Tree): string[] {
  const { depth, seen, language } = tree;
  const { seeAbove, deeper } = words(language).explanation;
  const own = INDENT.repeat(level) + sign + line(explanation, tree);
  const operands = explanation.operands();
  if (operands.length === 0) return [own];
  if (seen.has(explanation)) return [`${own}  (${seeAbove})`];
  if (level >= depth) return [own, `${INDENT.repeat(level + 1)}${deeper(operands.length)}`];
  seen.add(explanation);
  return [own, ...below(explanation, level + 1, tree)];
}

function below(explanation: Explanation, level: number, tree: Tree): string[] {
  const { terms, zeros } = termsOf(explanation);
  return [
    ...terms.flatMap((term) => treeOf(term.explanation, term.isSubtracted ? MINUS : "", level, tree)),
    ...(zeros === 0 ? [] : [INDENT.repeat(level) + words(tree.language).explanation.zeros(zeros)]),
  ];
}

function line(explanation: Explanation, { project, language, cellOf }: TreeOptions): string {
  const { subject, unit } = explanation;
  const label = explanationLabel(subject, project, language);
  const value = formatQuantity(quantityText(explanation), unit, language);
  const operation = toldOperation(explanation);
  const way = operation === undefined ? [] : [`= ${formatOperation(operation, language)}`];
  return [`${label}: ${value}`, ...way, ...notes(explanation, language), ...place(explanation, cellOf)].join(
    "  ",
  );
}

/** The cell in a workbook, else the name of the figure or the path of the input. */
function place(explanation: Explanation, cellOf: CellOf): string[] {
  const { subject } = explanation;
  const cell = cellOf(explanation);
  if (cell !== undefined) return [`[${cell}]`];
  if (subject.kind === "figure") return [`[${subject.name}]`];
  return subject.kind === "input" ? [`[${subject.path}]`] : [];
}

/** Source, date and status of a number of law; that a value is a default. */
function notes({ subject }: Explanation, language: Language): string[] {
  const { explanation, check } = words(language);
  if (subject.kind === "default") return [`(${explanation.absent})`];
  if (subject.kind !== "law") return [];
  const { citation, from, verified, note } = subject;
  const doubt = verified === undefined ? "" : check.parameters.verified[verified];
  const parts = [
    ...(citation === undefined ? [] : [explanation.source(formatCitation(citation, language))]),
    ...(from === undefined ? [] : [explanation.from(from)]),
    ...(doubt === "" ? [] : [doubt]),
    ...(note === undefined ? [] : [note[language]]),
  ];
  return parts.length === 0 ? [] : [`(${parts.join("; ")})`];
}

function isCut(explanation: Explanation, depth: number): boolean {
  const operands = explanation.operands();
  return depth <= 0 ? operands.length > 0 : operands.some((operand) => isCut(operand, depth - 1));
}
