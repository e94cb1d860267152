import { sheetName } from "../../layout";
import { fixed, sheetPrefix } from "./sheetBuilder";
import { lastMonthColumn, MONTH_COLUMNS, type Plan } from "./plan";

/*
 * How formulas of one sheet call cells of another.
 */

export function monthsPrefix({ language }: Plan): string {
  return sheetPrefix(sheetName("months", language));
}

export function basisPrefix({ language }: Plan): string {
  return sheetPrefix(sheetName("basis", language));
}

export function budgetPrefix({ language }: Plan): string {
  return sheetPrefix(sheetName("budget", language));
}

export function financingPrefix({ language }: Plan): string {
  return sheetPrefix(sheetName("financing", language));
}

/** All months of a row on Månader, `'Månader'!$C$11:$AQ$11`. */
export function monthsOfRow(plan: Plan, row: number): string {
  return `${monthsPrefix(plan)}${fixed(row, MONTH_COLUMNS.first)}:${fixed(row, lastMonthColumn(plan))}`;
}
