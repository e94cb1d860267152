import { type HostObject } from "../../wire/hostObject";
import { addressed, type Area } from "../model/address";
import { type OpenWorkbook, univerBook, univerSheet } from "../model/openWorkbook";
import { invalidArgument } from "../model/refusals";
import { bodyOf, resizeTable, tableById } from "../model/tables";
import { text } from "./given";
import { handleOf } from "./rangeHandle";
import { columnsObject, rowsObject } from "./tableParts";

/** Excel.Table. */
export function tableObject(open: OpenWorkbook, id: string): HostObject {
  const table = (): ReturnType<typeof tableById> => tableById(open, id);
  const range = (area: Area): HostObject => open.objects.range(table().sheetId, area);
  return {
    className: "Table",
    id,
    scalars: ["id", "name", "showHeaders", "showTotals"],
    properties: {
      id: { get: () => id },
      name: {
        get: () => table().name,
        set: async (given) => {
          if (!(await univerSheet(open, table().sheetId).setTableName(id, text(given))))
            throw invalidArgument();
        },
      },
      showHeaders: { get: () => true },
      showTotals: { get: () => false },
      worksheet: { get: () => open.objects.worksheet(table().sheetId) },
      columns: { get: () => columnsObject(open, id) },
      rows: { get: () => rowsObject(open, id) },
    },
    methods: {
      getRange: () => range(table().area),
      getHeaderRowRange: () => range({ ...table().area, bottom: table().area.top }),
      getDataBodyRange: () => range(bodyOf(table().area)),
      // Headings stay in their row, and the new range overlaps the old
      // (https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member).
      resize: async (given) => {
        const area = typeof given === "string" ? addressed(given).area : handleOf(given).at();
        await resizeTable(open, table(), area);
      },
      delete: async () => {
        await univerBook(open).removeTable(id);
      },
    },
  };
}
