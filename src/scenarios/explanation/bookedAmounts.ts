import { type LineCost, type LineType } from "../../budget";
import { type Explanation, type Way } from "./explanation";
import { figureName } from "./figureName";
import { indirectInMonth, indirectInTotal } from "./indirectCosts";
import { type Scope } from "./scope";

/** Rows of a cost table that are no sum of others of the same table. */
export type Booked = LineType | "indirect" | "income";

/** How the booked rows of a table come about. */
export type BookedAmounts = (row: Booked, scope: Scope) => Way;

/** Over the whole project: what the lines come to, the rows of income, and one rounding of indirect costs. */
export const overAll: BookedAmounts = (row, scope) => {
  if (row === "indirect") return indirectInTotal(scope);
  return sum(() => (row === "income" ? incomeIn(scope, () => true) : lineTotals(row, scope, () => true)));
};

/** Over some of the project's months: the sum of their amounts. */
export function ofMonths(isMember: (position: number) => boolean): BookedAmounts {
  return (row, { calculation, figure }) =>
    sum(() =>
      calculation.budget.grid.months
        .filter((_, position) => isMember(position))
        .map((month) => figure(figureName("months", { key: month }, row))),
    );
}

/** In one month: the lines that are active in it. */
export function inMonth(position: number): BookedAmounts {
  return (row, scope) => {
    const { grid, lines } = scope.calculation.budget;
    const month = grid.months[position] ?? "";
    if (row === "indirect") return indirectInMonth(position, scope);
    if (row === "income") return sum(() => incomeIn(scope, (ofRow) => ofRow === month));
    const active = lines.filter(
      ({ type, from, monthly }) => type === row && from <= position && position < from + monthly.length,
    );
    return sum(() =>
      active.map(({ list, id }) =>
        scope.figure(figureName("lines", list, { key: id }, "months", { key: month })),
      ),
    );
  };
}

export type PartyField = "byOrganisation" | "bySubProject";

export interface Membership {
  readonly isOf: (line: LineCost) => boolean;
  /** Whether income stands under the party. */
  readonly hasIncome: boolean;
}

export interface Party extends Membership {
  readonly field: PartyField;
  readonly party: string;
  /** All parties in their order. */
  readonly parties: readonly string[];
}

/** Of one party: its lines, and its part of the project's indirect costs. */
export function ofParty({ field, party, parties, isOf, hasIncome }: Party): BookedAmounts {
  return (row, scope) => {
    if (row === "income") return sum(() => (hasIncome ? [scope.figure("totals.income")] : []));
    if (row !== "indirect") return sum(() => lineTotals(row, scope, isOf));
    return {
      operation: { kind: "cumulativeShare", position: parties.indexOf(party) },
      operands: () => [
        scope.figure("totals.indirect"),
        ...parties.map((key) => scope.figure(figureName(field, { key }, "indirectBase"))),
      ],
    };
  };
}

function sum(operands: Way["operands"]): Way {
  return { operation: { kind: "sum" }, operands };
}

function lineTotals(row: LineType, scope: Scope, isOf: (line: LineCost) => boolean): Explanation[] {
  return scope.calculation.budget.lines
    .filter((line) => line.type === row && isOf(line))
    .map(({ list, id }) => scope.figure(figureName("lines", list, { key: id }, "total")));
}

function incomeIn({ project, calculation, figure }: Scope, isIn: (month: string) => boolean): Explanation[] {
  const { grid } = calculation.budget;
  return project.income
    .filter(({ month }) => grid.months.includes(month) && isIn(month))
    .map(({ id }) => figure(figureName("lines", "income", { key: id }, "total")));
}
