/** Where an axis is marked: round values from below the least to above the most, 0 among them. */
export interface Axis {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** A step is 1, 2, 3 or 5 times a power of ten: numbers that people read off without counting. */
const ROUND_STEPS = [1, 2, 3, 5, 10];

/** An axis that holds 0 and every value, with at most so many steps. Without values it runs from 0 to 1. */
export function axisFor(values: readonly number[], steps = 4): Axis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return { least: 0, most: 1, ticks: [0] };
  const step = roundStep((high - low) / steps);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, position) => (first + position) * step);
  return { least: first * step, most: last * step, ticks };
}

/** The least round step that is not below the given one. */
function roundStep(least: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const factor = ROUND_STEPS.find((each) => each * magnitude >= least) ?? 10;
  return factor * magnitude;
}

/** Where a value stands between the ends of the axis, in pixels from the top of so many. */
export function heightOn({ least, most }: Axis, value: number, pixels: number): number {
  return pixels - ((value - least) / (most - least)) * pixels;
}
