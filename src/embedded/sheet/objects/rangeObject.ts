import { type HostObject, type Property } from "../../wire/hostObject";
import { type Area, areaText, quotedSheet } from "../model/address";
import { columnsOf, rowsOf } from "../model/area";
import { type OpenWorkbook, univerSheet } from "../model/openWorkbook";
import { formatObject } from "./formatObject";
import { whole, wrongSize } from "./given";
import { cellProperties } from "./rangeCells";
import { changeMethods } from "./rangeChanges";
import { handled, type RangeHandle } from "./rangeHandle";
import { neighbourMethods } from "./rangeNeighbours";

const SCALARS = [
  "address",
  "cellCount",
  "columnCount",
  "columnIndex",
  "formulas",
  "numberFormat",
  "rowCount",
  "rowIndex",
  "text",
  "valueTypes",
  "values",
];

/** Excel.Range: cells that keep being the same cells when rows and columns come and go. */
export function rangeObject(open: OpenWorkbook, sheetId: string, area: Area): HostObject {
  const handle: RangeHandle = { sheetId, at: open.shifts.follow(sheetId, area) };
  const object: HostObject = {
    className: "Range",
    tracked: true,
    scalars: SCALARS,
    properties: {
      ...placeProperties(open, handle),
      ...cellProperties(open, handle),
      worksheet: { get: () => open.objects.worksheet(sheetId) },
      format: { get: () => formatObject(open, handle) },
    },
    methods: {
      ...neighbourMethods(open, handle),
      ...changeMethods(open, handle),
      select: () => {
        select(open, handle);
      },
      // Asked before a large write, which the library then sends row by row.
      _ValidateArraySize: (rows, columns) => {
        const area = handle.at();
        if (whole(rows) !== rowsOf(area) || whole(columns) !== columnsOf(area)) throw wrongSize();
      },
    },
  };
  return handled(object, handle);
}

function placeProperties(open: OpenWorkbook, { sheetId, at }: RangeHandle): Record<string, Property> {
  return {
    address: { get: () => `${quotedSheet(univerSheet(open, sheetId).getSheetName())}!${areaText(at())}` },
    rowIndex: { get: () => at().top },
    columnIndex: { get: () => at().left },
    rowCount: { get: () => rowsOf(at()) },
    columnCount: { get: () => columnsOf(at()) },
    cellCount: { get: () => cellCount(at()) },
  };
}

/** -1 beyond 2^31 - 1 (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-cellcount-member). */
function cellCount(area: Area): number {
  const count = rowsOf(area) * columnsOf(area);
  return count > 2 ** 31 - 1 ? -1 : count;
}

function select(open: OpenWorkbook, handle: RangeHandle): void {
  const sheet = univerSheet(open, handle.sheetId);
  const area = handle.at();
  sheet.activate();
  sheet.getRange(area.top, area.left, rowsOf(area), columnsOf(area)).activate();
}
