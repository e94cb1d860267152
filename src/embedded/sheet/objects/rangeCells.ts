import { type ICellData } from "@univerjs/core";
import { type FWorksheet } from "@univerjs/sheets/facade";
import { type Given, type Plain, type Property } from "../../wire/hostObject";
import { contentData, readerOf, type SheetReader } from "../model/cellValue";
import { columnsOf, mapArea, rowsOf } from "../model/area";
import { type OpenWorkbook, univerSheet } from "../model/openWorkbook";
import { invalidArgument } from "../model/refusals";
import { typed, type Written } from "../model/typed";
import { matrix } from "./given";
import { isUnbounded, mayChange, type RangeHandle, univerRange } from "./rangeHandle";

/** What the cells of a range hold. Of whole rows and columns Excel gives null and takes nothing. */
export function cellProperties(open: OpenWorkbook, handle: RangeHandle): Record<string, Property> {
  const read = (cell: (reader: SheetReader, row: number, column: number) => Plain): Plain => {
    const area = handle.at();
    if (isUnbounded(area)) return null;
    const reader = readerOf(open, univerSheet(open, handle.sheetId));
    return mapArea(area, (row, column) => cell(reader, row, column));
  };
  const written: Property["set"] = (given) => {
    write(open, handle, given);
  };
  return {
    values: { get: () => read((reader, row, column) => reader.value(row, column)), set: written },
    formulas: { get: () => read((reader, row, column) => reader.formula(row, column)), set: written },
    valueTypes: { get: () => read((reader, row, column) => reader.type(row, column)) },
    text: { get: () => shownTexts(open, handle) },
    numberFormat: {
      get: () => numberFormats(open, handle),
      set: (given) => {
        setNumberFormats(open, handle, given);
      },
    },
  };
}

/**
 * Writes as Excel does: null leaves a cell alone, "" clears it, a single value goes into every cell
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values).
 */
function write(open: OpenWorkbook, handle: RangeHandle, given: Given): void {
  const area = handle.at();
  if (given === null || isUnbounded(area)) throw invalidArgument();
  mayChange(open, handle.sheetId);
  const value = matrix(given, rowsOf(area), columnsOf(area));
  const format = formatReader(univerSheet(open, handle.sheetId));
  const cells = mapArea(area, (row, column) =>
    cellData(value(row - area.top, column - area.left), format(row, column)),
  );
  univerRange(open, handle.sheetId, area).setValues(cells);
}

/** An empty object leaves Univer's cell as it is. */
function cellData(given: Plain, format: string): ICellData {
  if (given === null) return {};
  if (typeof given === "object") throw invalidArgument();
  const written: Written =
    typeof given === "string"
      ? typed(given, format)
      : { kind: "value", value: format === "@" && typeof given === "number" ? String(given) : given };
  switch (written.kind) {
    case "blank":
      return { v: null, f: null, si: null, p: null, t: null };
    case "formula":
      return { f: written.formula, v: null, si: null, p: null, t: null };
    case "value":
      return {
        ...contentData(written.value),
        f: null,
        si: null,
        p: null,
        ...(written.format === undefined ? {} : { s: { n: { pattern: written.format } } }),
      };
  }
}

function shownTexts(open: OpenWorkbook, handle: RangeHandle): Plain {
  const area = handle.at();
  return isUnbounded(area) ? null : univerRange(open, handle.sheetId, area).getDisplayValues();
}

function numberFormats(open: OpenWorkbook, handle: RangeHandle): Plain {
  const area = handle.at();
  if (isUnbounded(area)) return null;
  return mapArea(area, formatReader(univerSheet(open, handle.sheetId)));
}

function setNumberFormats(open: OpenWorkbook, handle: RangeHandle, given: Given): void {
  const area = handle.at();
  if (given === null || isUnbounded(area)) throw invalidArgument();
  mayChange(open, handle.sheetId);
  const wanted = matrix(given, rowsOf(area), columnsOf(area));
  const present = formatReader(univerSheet(open, handle.sheetId));
  const patterns = mapArea(area, (row, column) => {
    const format = wanted(row - area.top, column - area.left) ?? present(row, column);
    if (typeof format !== "string") throw invalidArgument();
    return format === "General" ? "" : format;
  });
  univerRange(open, handle.sheetId, area).setNumberFormats(patterns);
}

/** The number format of a cell; General where it has none of its own. */
export function formatReader(sheet: FWorksheet): (row: number, column: number) => string {
  const cells = sheet.getSheet().getCellMatrix();
  const styles = sheet.getWorkbook().getStyles();
  return (row, column) => {
    const pattern = styles.getStyleByCell(cells.getValue(row, column))?.n?.pattern;
    return pattern === undefined || pattern === "" ? "General" : pattern;
  };
}
