import { type FRange } from "@univerjs/sheets/facade";
import { type Given, HostError, type HostObject, isHostObject } from "../../wire/hostObject";
import { type Area, isAllColumns, isAllRows, LAST_COLUMN, LAST_ROW } from "../model/address";
import { areaAt } from "../model/area";
import { type OpenWorkbook, univerSheet } from "../model/openWorkbook";
import { invalidArgument } from "../model/refusals";

/** The cells behind a Range of the wire. */
export interface RangeHandle {
  readonly sheetId: string;
  /** Where they stand now; throws InvalidReference when they were deleted. */
  readonly at: () => Area;
}

const handles = new WeakMap<HostObject, RangeHandle>();

export function handled(object: HostObject, handle: RangeHandle): HostObject {
  handles.set(object, handle);
  return object;
}

/** The cells of a Range that was given as an argument. */
export function handleOf(given: Given | undefined): RangeHandle {
  const handle = isHostObject(given) ? handles.get(given) : undefined;
  if (handle === undefined) throw invalidArgument();
  return handle;
}

/** Whether it names whole columns or rows; the values of such a range cannot be asked for. */
export function isUnbounded(area: Area): boolean {
  return isAllRows(area) || isAllColumns(area);
}

/** Univer's range. Its sheets are as large as they must be: a range beyond the edge makes the sheet grow. */
export function univerRange(open: OpenWorkbook, sheetId: string, area: Area): FRange {
  const sheet = univerSheet(open, sheetId);
  const bottom = isAllRows(area) ? sheet.getMaxRows() - 1 : area.bottom;
  const right = isAllColumns(area) ? sheet.getMaxColumns() - 1 : area.right;
  if (sheet.getMaxRows() <= bottom) sheet.setRowCount(bottom + 1);
  if (sheet.getMaxColumns() <= right) sheet.setColumnCount(right + 1);
  return sheet.getRange(area.top, area.left, bottom - area.top + 1, right - area.left + 1);
}

/** The rectangle; throws InvalidArgument when it is empty or leaves Excel's sheet. */
export function placed(top: number, left: number, rows: number, columns: number): Area {
  const area = areaAt(top, left, rows, columns);
  if (rows < 1 || columns < 1 || top < 0 || left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
    throw invalidArgument();
  }
  return area;
}

/** Excel refuses to change a protected sheet. */
export function mayChange(open: OpenWorkbook, sheetId: string): void {
  if (open.kept.of(sheetId).isProtected) {
    throw new HostError(
      "AccessDenied",
      "You cannot perform the requested operation: the sheet is protected.",
    );
  }
}
