/** Figures that other tools and people refer to, as defined names of the workbook. */
export const RESULT_NAMES = {
  total: "DelfinTotal",
  cash: "DelfinCash",
  nonCash: "DelfinNonCash",
  grant: "DelfinGrant",
  coFinancing: "DelfinCoFinancing",
  balance: "DelfinBalance",
  grantShare: "DelfinGrantShare",
  coFinancingShare: "DelfinCoFinancingShare",
  liquidityNeed: "DelfinLiquidityNeed",
} as const;

/** The last cell of the block on Översikt that counts what its formulas do not reach. */
export const OUTGROWN_NAME = "DelfinOutgrown";

export type ResultId = keyof typeof RESULT_NAMES;
