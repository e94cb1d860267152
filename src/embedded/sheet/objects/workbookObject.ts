import { type HostObject } from "../../wire/hostObject";
import { areaAt } from "../model/area";
import { type OpenWorkbook, univerBook } from "../model/openWorkbook";
import { applicationObject, type Culture } from "./applicationObject";
import { bytesOfBase64 } from "./base64";
import { isList, option, text } from "./given";
import { namesObject } from "./namesObject";
import { tablesObject } from "./tablesObject";
import { worksheetsObject } from "./worksheetsObject";

/** Excel.Workbook, the root of the object model. */
export function workbookObject(open: OpenWorkbook, culture: Culture): HostObject {
  return {
    className: "Workbook",
    scalars: ["name"],
    properties: {
      name: { get: () => univerBook(open).getName() },
      application: { get: () => applicationObject(open, culture) },
      worksheets: { get: () => worksheetsObject(open) },
      tables: { get: () => tablesObject(open) },
      names: { get: () => namesObject(open) },
    },
    methods: {
      getSelectedRange: () => selectedRange(open),
      getActiveCell: () => {
        const { sheetId, row, column } = selection(open);
        return open.objects.range(sheetId, areaAt(row, column, 1, 1));
      },
      // The ids of the sheets that came; placed at the end, whichever place was asked for.
      insertWorksheetsFromBase64: async (file, options) => {
        const wanted = option(options, "sheetNamesToInsert");
        return open.insertWorksheets(
          bytesOfBase64(text(file)),
          isList(wanted) && wanted.length > 0 ? wanted.map(text) : undefined,
        );
      },
    },
  };
}

interface Selection {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is selected on the active sheet; A1 where nothing was selected yet. */
function selection(open: OpenWorkbook): Selection {
  const sheet = univerBook(open).getActiveSheet();
  const range = sheet.getActiveRange();
  return {
    sheetId: sheet.getSheetId(),
    row: range?.getRow() ?? 0,
    column: range?.getColumn() ?? 0,
    rows: range?.getHeight() ?? 1,
    columns: range?.getWidth() ?? 1,
  };
}

function selectedRange(open: OpenWorkbook): HostObject {
  const { sheetId, row, column, rows, columns } = selection(open);
  return open.objects.range(sheetId, areaAt(row, column, rows, columns));
}
