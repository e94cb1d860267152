import { type Month, monthIndex } from "../calendar";
import { compare, minus, oreToText, subtractOre } from "../money";
import { type Figure, type FigureId, type FigureUnit, type FigureValues, shareText } from "./figures";

/** What the difference between two values is, by their unit: öre, an exact share, whole months, a number of findings. */
export interface FigureDifferences extends Omit<FigureValues, "month"> {
  readonly month: number;
}

/** A key figure on two sides; the difference is the other less the base, absent where either side has no value. */
export type FigureChange = {
  readonly [Unit in FigureUnit]: {
    readonly id: FigureId;
    readonly unit: Unit;
    readonly base?: FigureValues[Unit];
    readonly other?: FigureValues[Unit];
    readonly difference?: FigureDifferences[Unit];
  };
}[FigureUnit];

/** Every key figure on both sides, in the order of the base. Both lists are of `figuresOf`. */
export function compareFigures(base: readonly Figure[], other: readonly Figure[]): FigureChange[] {
  return base.map((figure) =>
    changeOf(
      figure,
      other.find(({ id }) => id === figure.id),
    ),
  );
}

/** Whether the figure is another on the other side, decided exactly. */
export function differs(change: FigureChange): boolean {
  if (change.base === undefined || change.other === undefined) return change.base !== change.other;
  return change.unit === "share" ? compare(change.base, change.other) !== 0 : change.base !== change.other;
}

function changeOf(figure: Figure, other: Figure | undefined): FigureChange {
  const { id, unit } = figure;
  switch (unit) {
    case "kr":
      return {
        id,
        unit,
        ...sides(figure.value, other?.unit === unit ? other.value : undefined, subtractOre),
      };
    case "share":
      return { id, unit, ...sides(figure.value, other?.unit === unit ? other.value : undefined, minus) };
    case "month":
      return { id, unit, ...sides(figure.value, other?.unit === unit ? other.value : undefined, monthsFrom) };
    case "count":
      return { id, unit, ...sides(figure.value, other?.unit === unit ? other.value : undefined, more) };
  }
}

interface Sides<Value, Difference> {
  readonly base?: Value;
  readonly other?: Value;
  readonly difference?: Difference;
}

function sides<Value, Difference>(
  base: Value | undefined,
  other: Value | undefined,
  less: (other: Value, base: Value) => Difference,
): Sides<Value, Difference> {
  return {
    ...(base === undefined ? {} : { base }),
    ...(other === undefined ? {} : { other }),
    ...(base === undefined || other === undefined ? {} : { difference: less(other, base) }),
  };
}

function monthsFrom(later: Month, earlier: Month): number {
  return monthIndex(later) - monthIndex(earlier);
}

function more(many: number, few: number): number {
  return many - few;
}

/** How values and differences of each unit are written. */
export type FigureWriters = {
  readonly [Unit in FigureUnit]: {
    readonly value: (value: FigureValues[Unit]) => string;
    readonly difference: (difference: FigureDifferences[Unit]) => string;
  };
};

/** Decimal texts: kronor with two decimals, shares with twelve, months as `2011-07`. */
const AS_DOCUMENTS: FigureWriters = {
  kr: { value: oreToText, difference: oreToText },
  share: { value: shareText, difference: shareText },
  month: { value: (month) => month, difference: String },
  count: { value: String, difference: String },
};

/** Both sides of a change and its difference in writing, as documents write them where nothing else is said. */
export function writeChange(
  change: FigureChange,
  writers: FigureWriters = AS_DOCUMENTS,
): Sides<string, string> {
  switch (change.unit) {
    case "kr":
      return written(change, writers[change.unit]);
    case "share":
      return written(change, writers[change.unit]);
    case "month":
      return written(change, writers[change.unit]);
    case "count":
      return written(change, writers[change.unit]);
  }
}

function written<Value, Difference>(
  { base, other, difference }: Sides<Value, Difference>,
  writer: {
    readonly value: (value: Value) => string;
    readonly difference: (difference: Difference) => string;
  },
): Sides<string, string> {
  return {
    ...(base === undefined ? {} : { base: writer.value(base) }),
    ...(other === undefined ? {} : { other: writer.value(other) }),
    ...(difference === undefined ? {} : { difference: writer.difference(difference) }),
  };
}
