import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type FWorksheet } from "@univerjs/sheets/facade";
import { type Area } from "./address";
import { areaAt, bounding } from "./area";
import { formulaData, type OpenWorkbook } from "./openWorkbook";

/** What Excel's `values` give: "" for a blank cell, errors by their name. */
export type CellContent = string | number | boolean;

/** The names of Excel's errors, as `values` give them. */
const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
]);

export function isErrorName(text: string): boolean {
  return ERRORS.has(text);
}

export interface SheetReader {
  readonly value: (row: number, column: number) => CellContent;
  /** With its equals sign; the value where there is none. */
  readonly formula: (row: number, column: number) => CellContent;
  readonly type: (row: number, column: number) => "Empty" | "String" | "Double" | "Boolean" | "Error";
  /** Whether a formula stands there; spilled cells hold none. */
  readonly hasFormula: (row: number, column: number) => boolean;
}

/** Reads the cells of a sheet as they are now. */
export function readerOf(open: OpenWorkbook, sheet: FWorksheet): SheetReader {
  const matrix = sheet.getSheet().getCellMatrix();
  const spilled = spilledCells(open, sheet);
  const formulas = formulaData(open);
  const [unit, id] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];

  const cellAt = (row: number, column: number): Nullable<ICellData> => {
    const cell = matrix.getValue(row, column);
    // Univer keeps spilled results beside the cells; a formula's own first result stands in both.
    return isBlank(cell) || isFormula(cell) ? (spilled[row]?.[column] ?? cell) : cell;
  };
  const value = (row: number, column: number): CellContent => contentOf(cellAt(row, column));
  const hasFormula = (row: number, column: number): boolean => isFormula(matrix.getValue(row, column));
  return {
    value,
    hasFormula,
    formula: (row, column) => {
      if (!hasFormula(row, column)) return value(row, column);
      return formulas.getFormulaStringByCell(row, column, id, unit) ?? value(row, column);
    },
    type: (row, column) => {
      const cell = cellAt(row, column);
      const content = contentOf(cell);
      if (typeof content === "number") return "Double";
      if (typeof content === "boolean") return "Boolean";
      if (content === "" && !isFormula(cell)) return "Empty";
      return isErrorName(content) ? "Error" : "String";
    },
  };
}

/** The cells that hold a value or a formula, spilled ones included; undefined for none. */
export function usedArea(open: OpenWorkbook, sheet: FWorksheet, within?: Area): Area | undefined {
  let used: Area | undefined;
  const take = (row: number, column: number): void => {
    if (within === undefined || isIn(within, row, column)) used = bounding(used, areaAt(row, column, 1, 1));
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!isBlank(cell) || isFormula(cell)) take(row, column);
    });
  for (const [row, cells] of Object.entries(spilledCells(open, sheet))) {
    for (const column of Object.keys(cells)) take(Number(row), Number(column));
  }
  return used;
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

function spilledCells(open: OpenWorkbook, sheet: FWorksheet): CellMatrix {
  const spilled = formulaData(open).getArrayFormulaCellData();
  return spilled[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {};
}

export function isFormula(cell: Nullable<ICellData>): boolean {
  return hasText(cell?.f) || hasText(cell?.si);
}

function hasText(text: Nullable<string>): boolean {
  return text !== undefined && text !== null && text !== "";
}

function isBlank(cell: Nullable<ICellData>): boolean {
  return cell?.v === undefined || cell.v === null || cell.v === "";
}

/** Univer keeps booleans as 1 and 0, and some numbers, typed percentages and dates, as text marked as a number. */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  const text = cell?.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell?.v ?? "";
  if (value === "") return "";
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) === 1 || value === true;
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}

/** A value as Univer keeps it. */
export function contentData(value: CellContent): Pick<ICellData, "v" | "t"> {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
