import { type CellValue, type ReadCell } from "../model/cells";
import { LAST_COLUMN, LAST_ROW, readCellAddress } from "../model/area";
import { type CellMap, cellKey } from "../model/sparseSheet";
import { unescaped } from "./sharedStrings";
import { movedFormula } from "./sharedFormula";
import { DamagedXml, visitXml } from "./xml";

/** What a sheet's part says: its cells, and the relationships of its tables. */
export interface SheetPart {
  readonly cells: CellMap;
  readonly tables: readonly string[];
}

/** A cell while its element is open. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  /** Undefined until the element comes: an empty one is an empty text. */
  value: string | undefined;
  formula: string | undefined;
  shared: string | undefined;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of a sheet; throws DamagedXml for a cell outside the sheet, a text that is not among the strings, and a
 * number that is none. `room` is how many cells may still be read; undefined when they are more.
 */
export function sheetPart(
  bytes: Uint8Array,
  strings: readonly string[],
  room: number,
): SheetPart | undefined {
  const cells = new Map<number, ReadCell>();
  const tables: string[] = [];
  const shared = new Map<string, SharedFormula>();
  let [row, column] = [-1, -1];
  let cell: OpenCell | undefined;
  let element = "";
  let phonetic = false;
  let seen = 0;

  visitXml(bytes, {
    open: (name, attribute) => {
      element = name;
      if (name === "row") [row, column] = [rowNumber(attribute("r"), row), -1];
      else if (name === "c") {
        ({ row, column } = placeOf(attribute("r"), row, column));
        cell = {
          row,
          column,
          type: attribute("t") ?? "n",
          value: undefined,
          formula: undefined,
          shared: undefined,
        };
      } else if (name === "f" && cell !== undefined && attribute("t") !== "dataTable") {
        cell.formula = "";
        cell.shared = attribute("t") === "shared" ? attribute("si") : undefined;
      } else if ((name === "v" || name === "is") && cell !== undefined) cell.value ??= "";
      else if (name === "rPh") phonetic = true;
      else if (name === "tablePart") tables.push(attribute("id") ?? "");
    },
    text: (text) => {
      if (cell === undefined) return;
      if (element === "f" && cell.formula !== undefined) cell.formula += text;
      if (element === "v" || (element === "t" && !phonetic)) cell.value = (cell.value ?? "") + text;
    },
    close: (name) => {
      element = "";
      if (name === "rPh") phonetic = false;
      if (name !== "c" || cell === undefined) return;
      const read = readCell(cell, strings, shared);
      if (read !== undefined && ++seen <= room) cells.set(cellKey(cell.row, cell.column), read);
      cell = undefined;
    },
  });
  return seen > room ? undefined : { cells, tables };
}

function rowNumber(given: string | undefined, previous: number): number {
  const row = given === undefined ? previous + 1 : Number(given) - 1;
  if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw new DamagedXml("row");
  return row;
}

/** The address that a cell names, or the next one where it names none. */
function placeOf(given: string | undefined, row: number, previous: number): { row: number; column: number } {
  const place =
    given === undefined ? { row: Math.max(0, row), column: previous + 1 } : readCellAddress(given);
  if (place === undefined || place.column > LAST_COLUMN) throw new DamagedXml("address");
  return place;
}

function readCell(
  cell: OpenCell,
  strings: readonly string[],
  shared: Map<string, SharedFormula>,
): ReadCell | undefined {
  const formula = formulaOf(cell, shared);
  const value = cell.value === undefined ? undefined : valueOf(cell.type, cell.value, strings);
  if (formula === undefined && value === undefined) return undefined;
  return { ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }) };
}

function formulaOf(
  { formula, shared: key, row, column }: OpenCell,
  shared: Map<string, SharedFormula>,
): string | undefined {
  if (formula === undefined || key === undefined) return formula === "" ? undefined : formula;
  if (formula !== "") {
    shared.set(key, { formula, row, column });
    return formula;
  }
  const first = shared.get(key);
  return first === undefined
    ? undefined
    : movedFormula(first.formula, row - first.row, column - first.column);
}

/** Types of ECMA-376-1, 18.18.11. */
function valueOf(type: string, text: string, strings: readonly string[]): CellValue | undefined {
  if (type === "e") return { error: text };
  if (type === "str" || type === "inlineStr" || type === "d") return unescaped(text);
  if (text === "") return undefined;
  if (type === "b") return text === "1" || text === "true";
  if (type === "s") {
    const string = /^\d+$/.test(text) ? strings[Number(text)] : undefined;
    if (string === undefined) throw new DamagedXml("string");
    return string;
  }
  const number = Number(text);
  if (!Number.isFinite(number)) throw new DamagedXml("number");
  return number;
}
