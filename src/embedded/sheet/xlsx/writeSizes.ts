import { BooleanNumber } from "@univerjs/core";
import { type Worksheet } from "@cj-tech-master/excelts";
import { type FWorksheet } from "@univerjs/sheets/facade";
import { areaText } from "../model/address";
import { areaOf } from "../model/irange";
import { PIXELS_PER_DIGIT, PIXELS_PER_POINT } from "./sheetData";

/** Widths, heights, what is hidden, merged cells, the frozen pane and the lines of the grid. */
export function writeSizes(sheet: FWorksheet, target: Worksheet): void {
  const { columnData, rowData, showGridlines, mergeData } = sheet.getSheet().getConfig();
  for (const [index, column] of Object.entries({ ...columnData })) {
    const written = target.getColumn(Number(index) + 1);
    if (column.w !== undefined) written.width = column.w / PIXELS_PER_DIGIT;
    if (column.hd === BooleanNumber.TRUE) written.hidden = true;
  }
  for (const [index, row] of Object.entries({ ...rowData })) {
    const written = target.getRow(Number(index) + 1);
    // A height that Univer found itself is found anew by whoever opens the file.
    if (row.h !== undefined && row.ia !== BooleanNumber.TRUE) written.height = row.h / PIXELS_PER_POINT;
    if (row.hd === BooleanNumber.TRUE) written.hidden = true;
  }
  for (const merged of mergeData) target.mergeCellsWithoutStyle(areaText(areaOf(merged)));
  const { xSplit, ySplit } = sheet.getFreeze();
  const showGridLines = showGridlines !== BooleanNumber.FALSE;
  target.views = [
    xSplit > 0 || ySplit > 0
      ? { state: "frozen", xSplit, ySplit, showGridLines }
      : { state: "normal", showGridLines },
  ];
}
