import { type Area, isAllColumns, isAllRows } from "./address";

/** Cells that come or go in a sheet, and what follows them moves. */
export type Shift =
  | {
      readonly kind: "insert" | "delete";
      readonly sheet: string;
      /** `rows`: what lies below moves; `columns`: what lies to the right. */
      readonly axis: "rows" | "columns";
      readonly from: number;
      readonly count: number;
      /** The columns (of shifted rows) or rows (of shifted columns) that move; all of them where absent. */
      readonly across?: readonly [first: number, last: number];
    }
  | { readonly kind: "deleteSheet"; readonly sheet: string };

type Span = readonly [first: number, last: number];

/** Where a rectangle stands after the shift, as Excel moves what refers to it; undefined where nothing is left of it. */
export function shifted(sheet: string, area: Area, shift: Shift): Area | undefined {
  if (shift.sheet !== sheet) return area;
  if (shift.kind === "deleteSheet") return undefined;
  const { top, left, bottom, right } = area;
  if (shift.axis === "rows") {
    if (isAllRows(area) || !moves([left, right], shift.across)) return area;
    const rows = shiftedSpan([top, bottom], shift.kind, shift.from, shift.count);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  }
  if (isAllColumns(area) || !moves([top, bottom], shift.across)) return area;
  const columns = shiftedSpan([left, right], shift.kind, shift.from, shift.count);
  return columns && { ...area, left: columns[0], right: columns[1] };
}

/** Only what lies wholly in the band that moves goes with it. */
function moves([first, last]: Span, across: Span | undefined): boolean {
  return across === undefined || (across[0] <= first && last <= across[1]);
}

function shiftedSpan(
  [first, last]: Span,
  kind: "insert" | "delete",
  from: number,
  count: number,
): Span | undefined {
  if (kind === "insert") {
    if (from <= first) return [first + count, last + count];
    return [first, from <= last ? last + count : last];
  }
  const gone = (before: number): number => Math.min(count, Math.max(0, before - from));
  const span: Span = [first - gone(first), last - gone(last + 1)];
  return span[0] <= span[1] ? span : undefined;
}
