import { type Area } from "./address";

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

export function areaAt(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** What two rectangles share. */
export function intersectionOf(one: Area, other: Area): Area | undefined {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? undefined : shared;
}

/** The smallest rectangle around both; the second where there is no first. */
export function bounding(one: Area | undefined, other: Area): Area {
  if (one === undefined) return other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Something for every cell, as rows of columns. */
export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_, column) => cell(area.top + row, area.left + column)),
  );
}
