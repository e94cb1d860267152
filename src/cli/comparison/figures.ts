import {
  formatCount,
  formatDecimal,
  formatKronor,
  formatMonth,
  formatOre,
  type Language,
  words,
} from "../../i18n";
import { type Ore } from "../../money";
import { differs, type Figure, type FigureChange, type FigureWriters, writeChange } from "../../scenarios";
import { inPercent, percent } from "../report/percent";
import { formatTable } from "../table";

const NONE = "–";

/** A key figure for people, in whole kronor; a dash where there is none. */
export function figureShown(figure: Figure, language: Language): string {
  if (figure.value === undefined) return NONE;
  switch (figure.unit) {
    case "kr":
      return formatKronor(figure.value, language);
    case "share":
      return percent(figure.value, language);
    case "month":
      return formatMonth(figure.value, language);
    case "count":
      return formatCount(figure.value, language);
  }
}

/** What the two sides of a comparison are called. */
export interface SideNames {
  readonly base: string;
  readonly other: string;
}

/** The key figures that a scenario changes, beside the base's, with öre where there are any; or that none does. */
export function changedFigures(
  changes: readonly FigureChange[],
  sides: SideNames,
  language: Language,
): string {
  const { scenarios } = words(language);
  const changed = changes.filter(differs);
  if (changed.length === 0) return scenarios.sameFigures;
  return formatTable({
    title: scenarios.differences,
    headings: ["", sides.base, sides.other, scenarios.difference],
    rows: changed.map((change) => {
      const { base = NONE, other = NONE, difference = NONE } = writeChange(change, writers(language));
      return [scenarios.figures[change.id], base, other, difference];
    }),
  });
}

/** Values as tables for people have them, with öre where there are any; a difference upwards with its sign. */
function writers(language: Language): FigureWriters {
  const { scenarios } = words(language);
  const kronor = (amount: Ore): string =>
    amount % 100 === 0 ? formatKronor(amount, language) : formatOre(amount, language);
  const count = (many: number): string => formatCount(many, language);
  return {
    kr: { value: kronor, difference: (amount) => signed(amount > 0, kronor(amount)) },
    share: {
      value: (share) => percent(share, language),
      difference: (share) =>
        signed(share.numerator > 0n, scenarios.points(formatDecimal(inPercent(share), language))),
    },
    month: {
      value: (month) => formatMonth(month, language),
      difference: (months) => signed(months > 0, scenarios.months(count(months), months)),
    },
    count: { value: count, difference: (many) => signed(many > 0, count(many)) },
  };
}

function signed(isMore: boolean, text: string): string {
  return isMore ? `+${text}` : text;
}
