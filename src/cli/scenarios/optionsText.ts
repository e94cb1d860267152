import { formatAmount, formatKronor, type Language, words } from "../../i18n";
import { roundToOre } from "../../money";
import { type BreakEven, type OptionAdvice, type OptionOutcome } from "../../scenarios";
import { formatTable } from "../table";

/** The options of indirect costs in one table, which of them is best for what, and where two of them come to the same. */
export function optionsText(
  { options, best, points, otherDirect }: OptionAdvice,
  language: Language,
): string {
  const { scenarios, terms } = words(language);
  const text = scenarios.options;
  const { highestGrant, leastOwnMoney } = best;
  const name = ({ option }: OptionOutcome): string => terms.indirectOption[option];
  return [
    table(options, language),
    text.explanation,
    ...(highestGrant === undefined
      ? []
      : [text.highestGrant(name(highestGrant), formatAmount(highestGrant.grant, language))]),
    ...(leastOwnMoney === undefined
      ? []
      : [text.leastOwnMoney(name(leastOwnMoney), formatAmount(leastOwnMoney.ownMoney, language))]),
    ...(points.length === 0 ? [] : [text.otherDirect(formatAmount(otherDirect, language))]),
    ...points.map((point) => breakEvenText(point, language)),
  ].join("\n");
}

function table(options: readonly OptionOutcome[], language: Language): string {
  const { scenarios, terms } = words(language);
  const text = scenarios.options;
  return formatTable({
    title: text.heading,
    headings: [
      text.option,
      scenarios.figures.total,
      text.indirect,
      scenarios.figures.grant,
      text.ownMoney,
      text.against,
    ],
    rows: options.map(({ option, isOwn, total, indirect, grant, ownMoney, against }) => [
      isOwn ? text.own(terms.indirectOption[option]) : terms.indirectOption[option],
      ...[total, indirect, grant, ownMoney].map((amount) => formatKronor(amount, language)),
      [...new Set(against.map(({ rule }) => rule))].join(", "),
    ]),
    alignment: ["left", "right", "right", "right", "right", "left"],
  });
}

function breakEvenText({ otherDirect, moreBelow, moreAbove }: BreakEven, language: Language): string {
  const { scenarios, terms } = words(language);
  return scenarios.options.breakEven(
    formatAmount(roundToOre(otherDirect), language),
    terms.indirectOption[moreBelow],
    terms.indirectOption[moreAbove],
  );
}
