import { figureName } from "../../../scenarios";
import { type LineBlock, type Plan } from "./plan";

/** How the figures of a list's lines are called, in the order of its rows. */
export interface LineFigures {
  readonly total: string;
  /** Undefined for a month that the project does not have. */
  readonly inMonth: (position: number) => string | undefined;
}

/** The figures of the line in a row of a list, counted from 0; undefined for a row that is not in use. */
export function lineFigures(
  { project, calculation }: Plan,
  block: LineBlock,
  row: number,
): LineFigures | undefined {
  const lines = block === "cash" ? project.financing.cash : project[block];
  const line = lines[row];
  if (line === undefined) return undefined;
  const name = ["lines", block, { key: line.id }] as const;
  return {
    total: figureName(...name, "total"),
    inMonth: (position) => {
      const month = calculation.budget.grid.months[position];
      return month === undefined ? undefined : figureName(...name, "months", { key: month });
    },
  };
}

/** A figure of a month of the project, `months[2011-02].staff`; undefined for a month that it does not have. */
export function figureInMonth(
  { calculation }: Plan,
  position: number,
  nameOf: (month: { readonly key: string }) => string,
): string | undefined {
  const month = calculation.budget.grid.months[position];
  return month === undefined ? undefined : nameOf({ key: month });
}
