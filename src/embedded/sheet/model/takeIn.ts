import { type ICellData } from "@univerjs/core";
import { readerOf } from "./cellValue";
import { type OpenWorkbook, univerSheet } from "./openWorkbook";
import { resizeTable, tablesOf } from "./tables";

/**
 * What a user types in the row just below a table becomes a row of it, in the looks of the row above and with the formulas of
 * its calculated columns (https://support.microsoft.com/office/e36cce52-2b22-4be4-a9b3-3a62aa1ae3b7). As in Excel, that
 * is a step of its own to undo.
 */
export async function takeIn(
  open: OpenWorkbook,
  sheetId: string,
  row: number,
  column: number,
): Promise<void> {
  const table = tablesOf(open, sheetId).find(
    ({ area }) => row === area.bottom + 1 && column >= area.left && column <= area.right,
  );
  const sheet = univerSheet(open, sheetId);
  const typed = readerOf(open, sheet);
  if (table === undefined || typed.value(row, column) === "") return;
  const { left, right } = table.area;
  await resizeTable(open, table, { ...table.area, bottom: row });
  // Univer loses its way among formulas that come while it still calculates what was typed.
  await open.calculation.settle();
  const cells = sheet.getSheet().getCellMatrix();
  const taken = Array.from({ length: right - left + 1 }, (_, index): ICellData => {
    const above = cells.getValue(row - 1, left + index);
    return {
      ...(above?.s === undefined ? {} : { s: above.s }),
      ...(above?.f && typed.value(row, left + index) === "" ? { f: above.f } : {}),
    };
  });
  sheet.getRange(row, left, 1, taken.length).setValues([taken]);
}
