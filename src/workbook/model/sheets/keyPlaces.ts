import { FIRST_ROW, HEADING_ROW } from "../../layout";
import { type Plan, type Rows } from "../content/plan";

/*
 * Where things stand on Finansiering, for the formulas of other sheets too.
 */

export const FINANCING_ROWS = {
  total: FIRST_ROW,
  cash: FIRST_ROW + 1,
  nonCash: FIRST_ROW + 2,
  given: FIRST_ROW + 3,
  remaining: FIRST_ROW + 4,
  boundHeading: FIRST_ROW + 6,
  firstBound: FIRST_ROW + 7,
  lastBound: FIRST_ROW + 10,
  grant: FIRST_ROW + 12,
  leftToKeys: FIRST_ROW + 13,
  cashCoFinancing: FIRST_ROW + 14,
  coFinancing: FIRST_ROW + 15,
  balance: FIRST_ROW + 16,
  grantShare: FIRST_ROW + 17,
  coFinancingShare: FIRST_ROW + 18,
  partnerHeading: FIRST_ROW + 20,
} as const;

/** The table of what each partner bears. */
export function partnerRows({ capacity }: Plan): Rows {
  const first = FINANCING_ROWS.partnerHeading + 1;
  return { first, last: first + capacity.organisations - 1 };
}

export const KEY_COLUMNS = { label: 0, key: 1, given: 2, floor: 3, rest: 4, kronor: 5 } as const;

/** The split of what remains over the keys: a row for each row of the table Cash. */
export function keyRows(plan: Plan): Rows {
  const first = partnerRows(plan).last + 5;
  return { first, last: first + plan.capacity.cash - 1 };
}

export const PART_COLUMNS = { label: 0, share: 1, floor: 2, rest: 3, ore: 4 } as const;

/** The three parts of a coordination association's means: state, region, municipality. */
export function partRows(plan: Plan): Rows {
  const first = keyRows(plan).last + 4;
  return { first, last: first + 2 };
}

export const MEMBER_COLUMNS = {
  label: 0,
  part: 1,
  organisation: 2,
  weight: 3,
  floor: 4,
  rest: 5,
  kronor: 6,
} as const;

/** Their members: a row for each row of the table Finsam. */
export function memberRows(plan: Plan): Rows {
  const first = partRows(plan).last + 3;
  return { first, last: first + plan.capacity.finsam - 1 };
}

export const BUDGET_COLUMNS = { label: 0, total: 1, firstYear: 2 } as const;

/** Rows of the tables on Budget: cost types from the first row; partners and sub-projects below, a column a cost type. */
export const BUDGET_KEY_COLUMN = 1;

export function budgetPartnerRows({ capacity }: Plan): Rows {
  const first = HEADING_ROW + 18;
  return { first, last: first + capacity.organisations - 1 };
}

/** The last row is what is assigned to no sub-project. */
export function budgetSubProjectRows(plan: Plan): Rows {
  const first = budgetPartnerRows(plan).last + 5;
  return { first, last: first + plan.capacity.subProjects };
}

/** Columns of Likviditet: the months, the figures beside them, and what the claims are made of. */
export const CASH_FLOW_COLUMNS = {
  month: 0,
  out: 1,
  coFinancing: 2,
  advance: 3,
  claims: 4,
  net: 5,
  balance: 6,
  label: 8,
  figure: 9,
  /** What the claims are made of; not printed. */
  number: 11,
  eligible: 12,
  paid: 13,
} as const;
export type CashColumn = Exclude<keyof typeof CASH_FLOW_COLUMNS, "label" | "figure">;
