import { formatMonth, formatPreciseAmount, type Language, words } from "../../i18n";
import { subtractOre } from "../../money";
import { type Comparison, isSame, type LineComparison } from "../../review";
import { changedFigures } from "../comparison/figures";
import { changedVerdicts } from "../comparison/verdicts";
import { changeText } from "./changes";

/** What the two files are called. */
export interface ComparedFiles {
  readonly before: string;
  readonly after: string;
}

/** A comparison for people: what differs in the input, line by line, and what follows for figures and checks. */
export function compareText(comparison: Comparison, files: ComparedFiles, language: Language): string {
  const { review } = words(language);
  const heading = review.compared(files.before, files.after);
  if (isSame(comparison)) return `${heading}\n\n${review.same}\n`;
  return `${[heading, input(comparison, language), ...effects(comparison, language)].join("\n\n")}\n`;
}

function input({ facts, lines }: Comparison, language: Language): string {
  const { review } = words(language);
  const changedFacts = facts.map((change) => `    ${changeText(change, language)}`);
  return [
    review.input,
    ...(changedFacts.length === 0 ? [] : [`  ${review.facts}`, ...changedFacts]),
    ...lines.map((line) => lineText(line, language)),
  ].join("\n");
}

function lineText({ list, id, fate, fields, total, months }: LineComparison, language: Language): string {
  const { review } = words(language);
  const [first, last] = [months[0], months.at(-1)];
  const amount = (ore: Parameters<typeof formatPreciseAmount>[0]): string =>
    formatPreciseAmount(ore, language);
  const costs =
    total === undefined || first === undefined || last === undefined
      ? []
      : [
          review.costs(
            amount(total.before),
            amount(total.after),
            `${total.after > total.before ? "+" : ""}${amount(subtractOre(total.after, total.before))}`,
            months.length,
            first === last
              ? formatMonth(first.month, language)
              : `${formatMonth(first.month, language)} – ${formatMonth(last.month, language)}`,
          ),
        ];
  return [
    `  ${review.lists[list]} ${id} (${review.fates[fate]})`,
    ...fields.map((change) => `    ${changeText(change, language)}`),
    ...costs.map((sentence) => `    ${sentence}`),
  ].join("\n");
}

function effects({ figures, report, verdicts }: Comparison, language: Language): string[] {
  const { review } = words(language);
  if (figures.length + report.length + verdicts.length === 0) return [review.onlyInput];
  return [
    changedFigures(figures, { base: review.before, other: review.after }, language),
    ...(report.length === 0 ? [] : [review.figuresThatFollow(report.length)]),
    changedVerdicts(verdicts, { base: review.inBefore, other: review.inAfter }, language),
  ];
}
