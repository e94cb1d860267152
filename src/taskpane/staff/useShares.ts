import { useState } from "react";
import { type MonthGrid } from "../../budget";
import { type HalfYear, halfYears } from "./matrices";
import { type PersonRow } from "./persons";

export const SHARE_VIEWS = ["months", "roles"] as const;
export type ShareView = (typeof SHARE_VIEWS)[number];

export interface SharesState {
  readonly view: ShareView;
  readonly setView: (view: ShareView) => void;
  readonly halves: readonly HalfYear[];
  /** Position of the chosen half-year among `halves`. */
  readonly half: number;
  readonly setHalf: (half: number) => void;
  /** Position of the chosen month among the project's. */
  readonly month: number;
  readonly setMonth: (month: number) => void;
}

/** What the matrix shows; at first the time in which somebody has too much, else the project's beginning. */
export function useShares(rows: readonly PersonRow[], grid: MonthGrid): SharesState {
  const [view, setView] = useState<ShareView>("months");
  const [chosenHalf, setHalf] = useState<number>();
  const [chosenMonth, setMonth] = useState<number>();
  const halves = halfYears(grid);
  const interesting = firstOverload(rows, grid);
  const ofInterest = halves.findLastIndex(({ from }) => from <= interesting);
  return {
    view,
    setView,
    halves,
    // The project may have become shorter since the choice was made.
    half: chosenHalf !== undefined && chosenHalf < halves.length ? chosenHalf : ofInterest,
    setHalf,
    month: chosenMonth !== undefined && chosenMonth < grid.count ? chosenMonth : interesting,
    setMonth,
  };
}

function firstOverload(rows: readonly PersonRow[], { months }: MonthGrid): number {
  return Math.max(
    0,
    months.findIndex((_, position) => rows.some(({ over }) => over.has(position))),
  );
}
