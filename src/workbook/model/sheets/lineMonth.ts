import { columnBlock, type LineBlock, MONTH_COLUMNS, MONTH_ROWS, type Plan } from "../content/plan";
import { fixed, fixedColumn, fixedRow } from "../content/sheetBuilder";
import { basisPrefix, financingPrefix } from "../content/sheetPlaces";
import { BASIS_COLUMNS, type BasisColumn } from "./basisColumns";
import { HAIR_OF_SUM } from "./basisFormulas";
import { MEMBER_COLUMNS, memberRows } from "./keyPlaces";

/**
 * The amount of a line in a month: the rounded running total up to the month, less what the months before were given.
 * The running total is exact, from the row's constants on Underlag (staff: the running total that stands there).
 */
export function lineMonthFormula(block: LineBlock, row: number, position: number, plan: Plan): string {
  return rounded(`ROUND(${runningTotal(block, row, position, plan)}${HAIR_OF_SUM},2)`, row, position);
}

/** The same for the coordination association's means: each member's part is rounded for itself. */
export function finsamMonthFormula(row: number, position: number, plan: Plan): string {
  const { first, last } = memberRows(plan);
  const parts = `${financingPrefix(plan)}${fixed(first, MEMBER_COLUMNS.kronor)}:${fixed(last, MEMBER_COLUMNS.kronor)}`;
  const lastDay = monthCell(MONTH_ROWS.lastDay, position);
  const daysSoFar = `(MIN(ProjectEnd,${lastDay})-ProjectStart+1)/(ProjectEnd-ProjectStart+1)`;
  return rounded(`SUMPRODUCT(ROUND(${parts}*${daysSoFar}${HAIR_OF_SUM},2))`, row, position);
}

function rounded(soFar: string, row: number, position: number): string {
  if (position === 0) return soFar;
  const first = MONTH_COLUMNS.first;
  return `ROUND(${soFar}-SUM(${fixedColumn(row, first)}:${fixedColumn(row, first + position - 1).slice(1)}),2)`;
}

function runningTotal(block: LineBlock, row: number, position: number, plan: Plan): string {
  const basis = (column: BasisColumn): string => basisPrefix(plan) + fixedColumn(row, BASIS_COLUMNS[column]);
  if (block === "staff") {
    return basisPrefix(plan) + fixedColumn(row, BASIS_COLUMNS.firstOfGrid + position).slice(1);
  }
  const amount = basis("amount");
  const given = block === "cash" ? `(${amount}+${basis("byKey")})` : amount;
  return `IF(${given}=0,0,${given}*${partSoFar(block, basis, position, plan)})`;
}

/** How much of its amount the line has come to by the end of the month: a share, or a number of months. */
function partSoFar(
  block: LineBlock,
  basis: (column: BasisColumn) => string,
  position: number,
  plan: Plan,
): string {
  switch (block) {
    case "participants":
      return monthsSoFar(basis, position);
    case "inKind":
      return daysSoFar(basis, position);
    case "cash":
      return `IF(${basis("method")}=1,${daysSoFar(basis, position)},IF(${basis("method")}=2,${monthsSoFar(basis, position)},${allAtOnce(basis, position)}))`;
    default:
      return `IF(${basis("method")}=1,${daysSoFar(basis, position)},IF(${basis("method")}=2,${monthsSoFar(basis, position)},IF(${basis("method")}=5,${amountsSoFar(basis, position, plan)},${allAtOnce(basis, position)})))`;
  }
}

function daysSoFar(basis: (column: BasisColumn) => string, position: number): string {
  const lastDay = monthCell(MONTH_ROWS.lastDay, position);
  return `MAX(0,MIN(${basis("end")},${lastDay})-${basis("start")}+1)/(${basis("end")}-${basis("start")}+1)`;
}

/** Active months, with the active parts of the first and the last: a sum without differences, so that nothing cancels. */
function monthsSoFar(basis: (column: BasisColumn) => string, position: number): string {
  const number = monthCell(MONTH_ROWS.number, position);
  const between = `MAX(0,MIN(${number},${basis("lastMonth")}-1)-${basis("firstMonth")})`;
  const atTheEnd = `IF(${number}>=${basis("lastMonth")},${basis("lastPart")},0)`;
  return `IF(${number}<${basis("firstMonth")},0,${basis("firstPart")}+${between}+${atTheEnd})`;
}

/** Profile start or end: everything from the first, or the last, active month on. */
function allAtOnce(basis: (column: BasisColumn) => string, position: number): string {
  const month = `IF(${basis("method")}=3,${basis("firstMonth")},${basis("lastMonth")})`;
  return `IF(${monthCell(MONTH_ROWS.number, position)}>=${month},1,0)`;
}

/** Profile custom: the amounts of the sheet Egna belopp up to the month, as far as they lie in the project. */
function amountsSoFar(basis: (column: BasisColumn) => string, position: number, plan: Plan): string {
  const column = (id: string): string => columnBlock(plan, "costMonths", id);
  const line = `INDEX(${columnBlock(plan, "costs", "id")},${basis("number")})`;
  const from = monthCell(MONTH_ROWS.firstDay, 0).replace(/^([A-Z]+)/, "$$$1");
  const until = `MIN(ProjectLastDay,${monthCell(MONTH_ROWS.lastDay, position)})`;
  return `SUMPRODUCT((${column("cost")}=${line})*(${column("month")}>=${from})*(${column("month")}<=${until})*${column("amount")})`;
}

/** A cell above the lines on Månader, seen from a line's month. */
function monthCell(row: number, position: number): string {
  return fixedRow(row, MONTH_COLUMNS.first + position);
}
