/** Columns of the sheet Underlag. */
export const BASIS_COLUMNS = {
  /** The row's number in its list. */
  number: 0,
  label: 1,
  /** Numbers of the rows on Parter and Delprojekt; 0 for none. */
  organisation: 2,
  subProject: 3,
  /** Number of the cost type among those of direct costs. */
  costType: 4,
  start: 5,
  end: 6,
  /** Number of the method (staff) or profile (costs, cash). */
  method: 7,
  /** Kronor: of a full month, or of the whole line where it is not by month. */
  amount: 8,
  /** What a key comes to. */
  byKey: 9,
  /** Months as 12 × year + month. */
  firstMonth: 10,
  lastMonth: 11,
  /** Active part of the first month, and of the last where that is another. */
  firstPart: 12,
  lastPart: 13,
  /** 1 + yearly revision, its month, and revision dates up to the line's first month. */
  growth: 14,
  revisionMonth: 15,
  revisionsBefore: 16,
  firstOfGrid: 17,
} as const;

export type BasisColumn = keyof typeof BASIS_COLUMNS;
