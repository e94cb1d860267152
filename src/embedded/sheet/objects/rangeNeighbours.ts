import { type Given, type HostObject, type Method } from "../../wire/hostObject";
import { type Area, addressed, LAST_COLUMN, LAST_ROW } from "../model/address";
import { bounding, columnsOf, intersectionOf, rowsOf } from "../model/area";
import { usedArea } from "../model/cellValue";
import { type OpenWorkbook, univerSheet } from "../model/openWorkbook";
import { notFound } from "../model/refusals";
import { flag, isOmitted, whole } from "./given";
import { handleOf, placed, type RangeHandle } from "./rangeHandle";

/** The ranges that are reached from a range. */
export function neighbourMethods(open: OpenWorkbook, { sheetId, at }: RangeHandle): Record<string, Method> {
  const range = (area: Area): HostObject => open.objects.range(sheetId, area);
  const part = (
    row: Given | undefined,
    column: Given | undefined,
    rows: number,
    columns: number,
  ): HostObject => range(placed(at().top + whole(row), at().left + whole(column), rows, columns));
  const other = (given: Given | undefined): Area =>
    typeof given === "string" ? addressed(given).area : handleOf(given).at();
  const shared = (given: Given | undefined): HostObject | null => {
    const area = intersectionOf(at(), other(given));
    return area === undefined ? null : range(area);
  };
  const used = (): Area | undefined => usedArea(open, univerSheet(open, sheetId), at());

  return {
    // A cell may lie outside its parent (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcell-member).
    getCell: (row, column) => part(row, column, 1, 1),
    getRow: (row) => part(row, 0, 1, columnsOf(at())),
    getColumn: (column) => part(0, column, rowsOf(at()), 1),
    getLastRow: () => part(rowsOf(at()) - 1, 0, 1, columnsOf(at())),
    getLastColumn: () => part(0, columnsOf(at()) - 1, rowsOf(at()), 1),
    getLastCell: () => part(rowsOf(at()) - 1, columnsOf(at()) - 1, 1, 1),
    getEntireRow: () => range({ ...at(), left: 0, right: LAST_COLUMN }),
    getEntireColumn: () => range({ ...at(), top: 0, bottom: LAST_ROW }),
    getResizedRange: (rows, columns) =>
      part(0, 0, rowsOf(at()) + whole(rows), columnsOf(at()) + whole(columns)),
    getAbsoluteResizedRange: (rows, columns) => part(0, 0, whole(rows), whole(columns)),
    getOffsetRange: (rows, columns) => part(rows, columns, rowsOf(at()), columnsOf(at())),
    getBoundingRect: (given) => range(bounding(at(), other(given))),
    getIntersectionOrNullObject: shared,
    getIntersection: (given) => {
      const found = shared(given);
      if (found === null) throw notFound();
      return found;
    },
    // Where nothing is used, the range's first cell.
    getUsedRange: (valuesOnly) => {
      checkValuesOnly(valuesOnly);
      const area = used();
      return area === undefined ? part(0, 0, 1, 1) : range(area);
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      checkValuesOnly(valuesOnly);
      const area = used();
      return area === undefined ? null : range(area);
    },
  };
}

/** Left out or a flag. Formats alone never make a cell used here, whichever it is. */
export function checkValuesOnly(given: Given | undefined): void {
  if (!isOmitted(given)) flag(given);
}
