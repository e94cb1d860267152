import { formatShortMonth } from "../../i18n";
import { type Ore } from "../../money";
import { differs, type FigureChange, type FigureId, OVERVIEW_FIGURES, writeChange } from "../../scenarios";
import { formatThatAddsUp } from "../addingUp";
import { type Formats } from "../formats";

/** A key figure of one scenario as the table shows it. */
export interface ShownSide {
  readonly value: string;
  /** From the base, with its sign; absent where nothing differs. */
  readonly difference?: string;
}

/** A key figure of the base and of every compared scenario. */
export interface ShownFigure {
  readonly id: FigureId;
  readonly base: string;
  /** One for each scenario, in their order. */
  readonly sides: readonly ShownSide[];
}

/** The short words of differences that are no amounts. */
export interface DifferenceWords {
  readonly points: string;
  readonly monthsLater: string;
}

const NONE = "–";

/**
 * The key figures of scenarios beside the base's. Amounts are in whole kronor where base and difference then make the
 * scenario's amount as shown, else with öre; beside more than one scenario there is no room for öre.
 */
export function shownFigures(
  scenarios: readonly (readonly FigureChange[])[],
  formats: Formats,
  words: DifferenceWords,
): ShownFigure[] {
  const [first = []] = scenarios;
  return first.flatMap(({ id }): ShownFigure[] => {
    const changes = scenarios.flatMap((figures) => figures.find((figure) => figure.id === id) ?? []);
    // The other key figures are shown only where a scenario changes them.
    if (!OVERVIEW_FIGURES.includes(id) && !changes.some(differs)) return [];
    const shown = changes.map((change) => shownChange(change, kronorOf(changes, formats), formats, words));
    return [{ id, base: shown[0]?.base ?? NONE, sides: shown.map(({ side }) => side) }];
  });
}

function kronorOf(changes: readonly FigureChange[], formats: Formats): (amount: Ore) => string {
  if (changes.length > 1) return formats.kronor;
  return formatThatAddsUp(
    formats,
    ...changes.flatMap((change) => {
      if (change.unit !== "kr") return [];
      const { base, other, difference } = change;
      return base === undefined || other === undefined || difference === undefined
        ? []
        : [{ parts: [base, difference], total: other }];
    }),
  );
}

function shownChange(
  change: FigureChange,
  kronor: (amount: Ore) => string,
  formats: Formats,
  words: DifferenceWords,
): { readonly base: string; readonly side: ShownSide } {
  const {
    base = NONE,
    other = NONE,
    difference,
  } = writeChange(change, {
    kr: { value: kronor, difference: (amount) => signed(amount, kronor(amount)) },
    share: {
      value: formats.percent,
      difference: (share) =>
        signed(share.numerator > 0n ? 1 : 0, `${formats.points(share)}\u00a0${words.points}`),
    },
    month: {
      value: (month) => formatShortMonth(month, formats.monthNames),
      difference: (months) => signed(months, `${formats.count(months)}\u00a0${words.monthsLater}`),
    },
    count: { value: formats.count, difference: (many) => signed(many, formats.count(many)) },
  });
  const isOther = differs(change) && difference !== undefined;
  return { base, side: { value: other, ...(isOther ? { difference } : {}) } };
}

function signed(amount: number, text: string): string {
  return amount > 0 ? `+${text}` : text;
}
