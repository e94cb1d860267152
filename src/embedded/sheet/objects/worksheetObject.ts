import { type FWorksheet } from "@univerjs/sheets/facade";
import { HostError, type HostObject, type Method, type Property } from "../../wire/hostObject";
import { type Area, LAST_COLUMN, LAST_ROW, readAddress } from "../model/address";
import { usedArea } from "../model/cellValue";
import { EventType } from "../model/events";
import { keepActive } from "../model/keepActive";
import { type OpenWorkbook, univerBook, univerSheet } from "../model/openWorkbook";
import { invalidArgument, notFound } from "../model/refusals";
import { chartsObject } from "./chartsObject";
import { eventMethods } from "./eventMethods";
import { freezeObject } from "./freezeObject";
import { oneOf, optionalText, text, whole } from "./given";
import { areaOfName, namesObject } from "./namesObject";
import { protectionObject } from "./protectionObject";
import { placed } from "./rangeHandle";
import { checkValuesOnly } from "./rangeNeighbours";
import { checkSheetName } from "./sheetName";
import { tablesObject } from "./tablesObject";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

/** Excel.Worksheet. */
export function worksheetObject(open: OpenWorkbook, id: string): HostObject {
  const sheet = (): FWorksheet => univerSheet(open, id);
  return {
    className: "Worksheet",
    id,
    scalars: ["id", "name", "position", "visibility"],
    properties: {
      ...ownProperties(open, id, sheet),
      tables: { get: () => tablesObject(open, id) },
      names: { get: () => namesObject(open, id) },
      charts: { get: () => chartsObject(open, id) },
      protection: { get: () => protectionObject(open, id) },
      freezePanes: { get: () => freezeObject(open, id) },
    },
    methods: {
      ...rangeMethods(open, id, sheet),
      ...eventMethods(open, id, {
        DataChanged: EventType.changed,
        Activated: EventType.activated,
        SelectionChanged: EventType.selectionChanged,
      }),
      activate: () => {
        sheet().activate();
      },
      delete: () => {
        deleteSheet(open, sheet());
      },
    },
  };
}

function ownProperties(
  open: OpenWorkbook,
  id: string,
  sheet: () => FWorksheet,
): Readonly<Record<string, Property>> {
  return {
    id: { get: () => id },
    name: {
      get: () => sheet().getSheetName(),
      set: (given) => {
        const name = text(given);
        if (name === sheet().getSheetName()) return;
        checkSheetName(open, name, id);
        sheet().setName(name);
      },
    },
    position: { get: () => sheet().getIndex() },
    visibility: {
      get: () => {
        if (!sheet().isSheetHidden()) return "Visible";
        return open.kept.of(id).isVeryHidden ? "VeryHidden" : "Hidden";
      },
      set: async (given) => {
        const visibility = oneOf(given, VISIBILITY);
        if (visibility === "Visible") await keepActive(open, () => sheet().showSheet());
        else hide(open, sheet());
        open.kept.of(id).isVeryHidden = visibility === "VeryHidden";
      },
    },
  };
}

function rangeMethods(
  open: OpenWorkbook,
  id: string,
  sheet: () => FWorksheet,
): Readonly<Record<string, Method>> {
  const range = (area: Area): HostObject => open.objects.range(id, area);
  const used = (): Area | undefined => usedArea(open, sheet());
  return {
    // Without an address the whole sheet; a name stands for its cells.
    getRange: (given) => {
      const address = optionalText(given);
      if (address === undefined) return range({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
      const cells = readAddress(address);
      if (cells !== undefined) return range(cells.area);
      const named = areaOfName(open, address, id);
      if (named?.sheetId !== id) throw invalidArgument();
      return range(named.area);
    },
    getRangeByIndexes: (row, column, rows, columns) =>
      range(placed(whole(row), whole(column), whole(rows), whole(columns))),
    getCell: (row, column) => range(placed(whole(row), whole(column), 1, 1)),
    // The upper left cell of a blank sheet (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member).
    getUsedRange: (valuesOnly) => {
      checkValuesOnly(valuesOnly);
      return range(used() ?? placed(0, 0, 1, 1));
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      checkValuesOnly(valuesOnly);
      const area = used();
      return area === undefined ? null : range(area);
    },
  };
}

function visibleSheets(open: OpenWorkbook): readonly FWorksheet[] {
  return univerBook(open)
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden());
}

/** Excel keeps one sheet in sight. */
function checkOthersVisible(open: OpenWorkbook, sheet: FWorksheet): void {
  const others = visibleSheets(open).filter((other) => other.getSheetId() !== sheet.getSheetId());
  if (others.length === 0) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

function hide(open: OpenWorkbook, sheet: FWorksheet): void {
  checkOthersVisible(open, sheet);
  if (!sheet.isSheetHidden()) sheet.hideSheet();
}

function deleteSheet(open: OpenWorkbook, sheet: FWorksheet): void {
  checkOthersVisible(open, sheet);
  // What plugins do with the sheet's own things may fail; whether the sheet is gone is what counts.
  univerBook(open).deleteSheet(sheet);
  if (univerBook(open).getSheetBySheetId(sheet.getSheetId()) !== null) throw notFound();
  open.kept.forget(sheet.getSheetId());
}
