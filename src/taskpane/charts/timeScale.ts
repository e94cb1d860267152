import { type Month } from "../../calendar";

/** Where the months of a chart stand, in pixels from its left edge. */
export interface TimeScale {
  /** Room for the figures of the other axis. */
  readonly left: number;
  readonly right: number;
  /** Width of one month. */
  readonly step: number;
  readonly years: readonly YearMark[];
}

/** The first month of a year in the chart; without a label where the next year stands too near. */
export interface YearMark {
  readonly x: number;
  readonly label: string;
}

const ROOM_FOR_FIGURES = 44;
const ROOM_FOR_A_YEAR = 28;

/** The months laid out evenly over the width. */
export function timeScale(months: readonly Month[], width: number): TimeScale {
  const step = (width - ROOM_FOR_FIGURES) / Math.max(months.length, 1);
  const starts = months.flatMap((month, position) =>
    position === 0 || month.endsWith("-01")
      ? [{ x: ROOM_FOR_FIGURES + position * step, year: month.slice(0, 4) }]
      : [],
  );
  const years = starts.map(({ x, year }, position) => {
    const end = starts[position + 1]?.x ?? width;
    return { x, label: end - x < ROOM_FOR_A_YEAR ? "" : year };
  });
  return { left: ROOM_FOR_FIGURES, right: width, step, years };
}
