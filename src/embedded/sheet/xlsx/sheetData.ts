import { type Style, type Worksheet } from "@cj-tech-master/excelts";
import {
  BooleanNumber,
  type ICellData,
  type IFreeze,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import { type CellValue, type SheetCells } from "../../../workbook/model";
import { readAddress } from "../model/address";
import { contentData } from "../model/cellValue";
import { univerStyle } from "./cellStyle";
import { plainFormula } from "./formulaPrefixes";
import { irange } from "../model/irange";

/** Univer's pixels of 1/96 inch; a column's width counts digits of 7 pixels. */
export const PIXELS_PER_POINT = 96 / 72;
export const PIXELS_PER_DIGIT = 7;
const ROW_HEIGHT = 15 * PIXELS_PER_POINT;
/** Room to write on below and beside what the file holds. */
const SPARE = { rows: 100, columns: 10 };

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** A sheet of a file for Univer, all but its formulas, which need tables and names to stand first. */
export function sheetData(cells: SheetCells, looks: Worksheet): Partial<IWorksheetData> {
  const cellData: Cells = {};
  looks.eachRow({ includeEmpty: true }, (row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const style = styleOf(cell.style);
      if (style !== undefined) put(cellData, number - 1, column - 1, { s: style });
    });
  });
  for (const { row, column, cell } of cells.filled) {
    if (cell.formula === undefined && cell.value !== undefined) {
      put(cellData, row, column, contentOf(cell.value));
    }
  }
  const { showGridLines, ...frozen } = viewOf(looks.views);
  return {
    name: cells.name,
    hidden: looks.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(cells.rows, looks.rowCount) + SPARE.rows,
    columnCount: Math.max(cells.columns, looks.columnCount) + SPARE.columns,
    defaultRowHeight: ROW_HEIGHT,
    showGridlines: !showGridLines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeOf(frozen),
    mergeData: (looks.model.mergeCells ?? []).flatMap((text) => {
      const area = readAddress(text)?.area;
      return area === undefined ? [] : [irange(area)];
    }),
    cellData,
    columnData: columnData(looks.columns),
    rowData: rowData(looks),
  };
}

/** The formulas of a sheet with the results that the file holds. */
export function formulaData(cells: SheetCells): Cells {
  const formulas: Cells = {};
  for (const { row, column, cell } of cells.filled) {
    if (cell.formula === undefined) continue;
    put(formulas, row, column, {
      f: plainFormula(cell.formula),
      ...(cell.value === undefined ? {} : contentOf(cell.value)),
    });
  }
  return formulas;
}

function put(cells: Cells, row: number, column: number, cell: ICellData): void {
  const columns = (cells[row] ??= {});
  columns[column] = { ...columns[column], ...cell };
}

function contentOf(value: CellValue): ICellData {
  return contentData(typeof value === "object" ? value.error : value);
}

/** Cells of one look share its style. */
const known = new WeakMap<object, IStyleData | null>();

function styleOf(style: Partial<Style>): IStyleData | undefined {
  const found = known.get(style);
  if (found !== undefined) return found ?? undefined;
  const made = univerStyle(style);
  const isPlain = Object.keys(made).length === 0;
  known.set(style, isPlain ? null : made);
  return isPlain ? undefined : made;
}

interface View {
  readonly rows: number;
  readonly columns: number;
  readonly showGridLines: boolean;
}

/** How a sheet is shown; a file may say nothing of it. */
function viewOf(views: Worksheet["views"] | undefined): View {
  const view = views?.[0];
  const [rows, columns] = view?.state === "frozen" ? [view.ySplit ?? 0, view.xSplit ?? 0] : [0, 0];
  return { rows, columns, showGridLines: view?.showGridLines !== false };
}

function freezeOf({ rows, columns }: Omit<View, "showGridLines">): IFreeze {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function columnData(columns: Worksheet["columns"] | null | undefined): IWorksheetData["columnData"] {
  const sized: IWorksheetData["columnData"] = {};
  columns?.forEach(({ width, hidden }, index) => {
    if (width === undefined && !hidden) return;
    sized[index] = {
      ...(width === undefined ? {} : { w: Math.round(width * PIXELS_PER_DIGIT) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  });
  return sized;
}

function rowData(looks: Worksheet): IWorksheetData["rowData"] {
  const sized: IWorksheetData["rowData"] = {};
  looks.eachRow({ includeEmpty: true }, ({ height, hidden }, number) => {
    sized[number - 1] = {
      ...(height === undefined ? {} : { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  });
  return sized;
}
