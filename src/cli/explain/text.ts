import { monthOf } from "../../calendar";
import {
  explanationLabel,
  formatCitation,
  formatMonthSpan,
  formatQuantity,
  type Language,
  words,
} from "../../i18n";
import { type Project } from "../../budget";
import { type Explanation, type Operation, quantityText } from "../../scenarios";

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
  const operands = explanation.operands();
  const added = operands.length - subtractedBy(explanation.operation);
  const shown = operands.map((operand, position) => ({ operand, sign: position < added ? "" : MINUS }));
  const telling =
    explanation.operation?.kind === "sum"
      ? shown.filter(({ operand }) => operand.value.numerator !== 0n)
      : shown;
  const zeros = shown.length - telling.length;
  return [
    ...telling.flatMap(({ operand, sign }) => treeOf(operand, sign, level, tree)),
    ...(zeros === 0 ? [] : [INDENT.repeat(level) + words(tree.language).explanation.zeros(zeros)]),
  ];
}

/** How many of the operands, the last ones, are subtracted. */
function subtractedBy(operation: Operation | undefined): number {
  if (operation?.kind === "cumulativeDifference") return 1;
  return operation?.kind === "sum" ? (operation.less ?? 0) : 0;
}

function line(explanation: Explanation, { project, language, cellOf }: TreeOptions): string {
  const { subject, unit, operation } = explanation;
  const label = explanationLabel(subject, project, language);
  const value = formatQuantity(quantityText(explanation), unit, language);
  const way = operation === undefined ? [] : [`= ${operationText(explanation, operation, language)}`];
  return [`${label}: ${value}`, ...way, ...notes(explanation, language), ...place(explanation, cellOf)].join(
    "  ",
  );
}

/** The operation in words; a sum that subtracts is a difference, and months are told. */
function operationText({ operands }: Explanation, operation: Operation, language: Language): string {
  const { operations, nothing } = words(language).explanation;
  switch (operation.kind) {
    case "sum":
      if (operands().length === 0) return nothing;
      return operation.less === undefined ? operations.sum : operations.difference;
    case "activeMonths":
    case "activeDays": {
      const span = formatMonthSpan(monthOf(operation.first), monthOf(operation.last), language);
      return `${operations[operation.kind]}, ${span}`;
    }
    default:
      return operations[operation.kind];
  }
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
