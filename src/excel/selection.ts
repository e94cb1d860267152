import { readReference, sheetAddress } from "../workbook/model";
import { inExcel } from "./run";

/** Where something stands: `Personal`, `E12`. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Shows a cell, `Personal!E12`: activates its sheet and selects it. */
export function showCell(cell: string): Promise<void> {
  const place = placeOf(cell);
  if (place === undefined) throw new RangeError(`${cell} is no cell of a sheet`);
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(place.sheet);
    worksheet.activate();
    worksheet.getRange(place.address).select();
    await context.sync();
  });
}

/** Sheet and cells of `'Egna belopp'!B5`; undefined for what is no such address. */
export function placeOf(cell: string): Place | undefined {
  const sheet = readReference(cell)?.sheet;
  return sheet === undefined ? undefined : { sheet, address: cell.slice(cell.lastIndexOf("!") + 1) };
}

/** The first cell of what is selected, `Personal!E12`. */
export function selectedCell(): Promise<string> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return sheetAddress(range.worksheet.name, range.rowIndex, range.columnIndex);
  });
}
