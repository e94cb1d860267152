import { ICommandService } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { type HostObject, type Method } from "../../wire/hostObject";
import { type Area, isAllColumns, isAllRows } from "../model/address";
import { columnsOf, rowsOf } from "../model/area";
import { type OpenWorkbook, univerBook, univerSheet } from "../model/openWorkbook";
import { isOmitted, oneOf } from "./given";
import { mayChange, type RangeHandle, univerRange } from "./rangeHandle";

const CLEARED = ["All", "Formats", "Contents"] as const;

/** Clearing, inserting and deleting. */
export function changeMethods(open: OpenWorkbook, handle: RangeHandle): Record<string, Method> {
  const { sheetId, at } = handle;
  return {
    clear: (given) => {
      mayChange(open, sheetId);
      const range = univerRange(open, sheetId, at());
      const what = isOmitted(given) ? "All" : oneOf(given, CLEARED);
      if (what === "Contents") range.clearContent();
      else if (what === "Formats") range.clearFormat();
      else range.clear();
    },
    // Answers the new, blank cells; the range itself moves on with its cells.
    insert: async (given): Promise<HostObject> => {
      mayChange(open, sheetId);
      const area = at();
      await insertCells(open, sheetId, area, oneOf(given, ["Down", "Right"]));
      return open.objects.range(sheetId, area);
    },
    delete: async (given) => {
      mayChange(open, sheetId);
      await deleteCells(open, sheetId, at(), oneOf(given, ["Up", "Left"]));
    },
  };
}

async function insertCells(open: OpenWorkbook, sheetId: string, area: Area, shift: string): Promise<void> {
  const sheet = univerSheet(open, sheetId);
  if (isAllColumns(area)) {
    univerRange(open, sheetId, { ...area, right: area.left });
    sheet.insertRowsBefore(area.top, rowsOf(area));
  } else if (isAllRows(area)) {
    univerRange(open, sheetId, { ...area, bottom: area.top });
    sheet.insertColumnsBefore(area.left, columnsOf(area));
  } else {
    const command = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    await pushAside(open, sheetId, area, command.id);
  }
}

async function deleteCells(open: OpenWorkbook, sheetId: string, area: Area, shift: string): Promise<void> {
  const sheet = univerSheet(open, sheetId);
  if (isAllColumns(area)) {
    univerRange(open, sheetId, { ...area, bottom: area.bottom + 1, right: area.left });
    sheet.deleteRows(area.top, rowsOf(area));
  } else if (isAllRows(area)) {
    univerRange(open, sheetId, { ...area, right: area.right + 1, bottom: area.top });
    sheet.deleteColumns(area.left, columnsOf(area));
  } else {
    const command = shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    await pushAside(open, sheetId, area, command.id);
  }
}

/** Univer moves cells on the active sheet only. */
async function pushAside(open: OpenWorkbook, sheetId: string, area: Area, command: string): Promise<void> {
  const range = univerRange(open, sheetId, area).getRange();
  const book = univerBook(open);
  const active = book.getActiveSheet();
  if (active.getSheetId() !== sheetId) book.setActiveSheet(sheetId);
  await open.univer.__getInjector().get(ICommandService).executeCommand(command, { range });
  if (active.getSheetId() !== sheetId) book.setActiveSheet(active);
}
