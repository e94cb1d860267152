import { type CellValue, type SheetCells } from "../cells";
import { type CellWrite } from "./write";

/** A cell of a sheet with what it shall hold, undefined for blank, and what it holds. */
export function writeAt(
  sheet: SheetCells,
  row: number,
  column: number,
  value: CellValue | undefined,
): CellWrite {
  const { value: was } = sheet.cell(row, column);
  return {
    sheet: sheet.name,
    row,
    column,
    ...(value === undefined ? {} : { value }),
    ...(was === undefined ? {} : { was }),
  };
}
