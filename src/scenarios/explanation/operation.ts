import { type MonthIndex } from "../../calendar";

/** A stretch of calendar months, both ends inclusive. */
export interface Months {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
}

/**
 * How a quantity comes about from its operands. Every operation is exact and has one evaluator, `resultOf`; those that
 * round or split money are the very functions that the budget is calculated with.
 */
export type Operation =
  /** Of the operands, the last `less` are subtracted; none where absent. */
  | { readonly kind: "sum"; readonly less?: number }
  | { readonly kind: "product" }
  /** First ÷ second. */
  | { readonly kind: "quotient" }
  /** First ÷ second, 0 where the second is 0. */
  | { readonly kind: "share" }
  /** First to the power of the second, a whole number. */
  | { readonly kind: "power" }
  /** The operand under another name. */
  | { readonly kind: "same" }
  /** Half-up to whole öre. */
  | { readonly kind: "roundHalfUp" }
  /** Cut to whole kronor. */
  | { readonly kind: "floorToKrona" }
  /** Cumulative rounding: the rounded running total less the one of the month before. */
  | { readonly kind: "cumulativeDifference" }
  | { readonly kind: "smallest" }
  | { readonly kind: "notBelowZero" }
  /** The first operand split over the others by largest remainder; the part of the one at the position. */
  | { readonly kind: "largestRemainder"; readonly position: number }
  /** The first operand split over the others in their order by cumulative rounding; the part of the one at the position. */
  | { readonly kind: "cumulativeShare"; readonly position: number }
  /** The lowest operand as a positive amount, 0 where none is negative. */
  | { readonly kind: "deepestNegative" }
  /** The month of the first or last operand below 0; the operands are those of months in a row. */
  | { readonly kind: "firstNegative" | "lastNegative"; readonly since: MonthIndex }
  /** Active fractions of the months, from the day of the first operand to that of the second. */
  | ({ readonly kind: "activeMonths" } & Months)
  /** Active days in the months, from the day of the first operand to that of the second. */
  | ({ readonly kind: "activeDays" } & Months)
  /** Calendar months that the days from the first operand to the second touch. */
  | { readonly kind: "calendarMonths" }
  /** Revision dates after the month of the first operand, up to the month; the second is the month of the year. */
  | { readonly kind: "revisionsBy"; readonly month: MonthIndex };
