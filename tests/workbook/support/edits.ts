import {
  type DefinedName,
  type ReadCell,
  type TableRange,
  type WorkbookCells,
} from "../../../src/workbook/model";
import { quotedSheet } from "../../../src/workbook/model/address";
import { readCellAddress } from "../../../src/workbook/model/area";
import { formulaPieces } from "../../../src/workbook/model/integrity/formulaPieces";
import { cellKey, cellsOfWorkbook } from "../../../src/workbook/model/sparseSheet";

/** A workbook that was read, to be changed as a user would change it. */
export interface Edited {
  readonly sheets: { name: string; hidden: boolean; cells: Map<number, ReadCell> }[];
  readonly tables: TableRange[];
  readonly names: DefinedName[];
}

export function edited({ sheets, tables, names }: WorkbookCells): Edited {
  return {
    sheets: sheets.map(({ name, hidden, filled }) => ({
      name,
      hidden,
      cells: new Map(filled.map(({ row, column, cell }) => [cellKey(row, column), cell])),
    })),
    tables: [...tables],
    names: [...names],
  };
}

export function cellsAfter(workbook: Edited): WorkbookCells {
  return cellsOfWorkbook(workbook);
}

function sheetNamed(workbook: Edited, name: string): Edited["sheets"][number] {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}

export function cellAt(workbook: Edited, sheet: string, address: string): ReadCell {
  return sheetNamed(workbook, sheet).cells.get(keyOf(address)) ?? {};
}

export function setCell(workbook: Edited, sheet: string, address: string, cell: ReadCell): void {
  sheetNamed(workbook, sheet).cells.set(keyOf(address), cell);
}

function keyOf(address: string): number {
  const place = readCellAddress(address);
  if (place === undefined) throw new Error(`${address} is no address`);
  return cellKey(place.row, place.column);
}

/** The first cell of the sheet that has a formula with a number for its result. */
export function firstFormula(workbook: Edited, sheet: string, from = 0): [address: string, cell: ReadCell] {
  const found = cellsAfter(workbook)
    .sheets.find(({ name }) => name === sheet)
    ?.filled.filter(
      ({ cell }) => cell.formula !== undefined && typeof cell.value === "number" && cell.value > 1,
    )[from];
  if (found === undefined) throw new Error(`the sheet ${sheet} has no formula`);
  return [`${letters(found.column)}${found.row + 1}`, found.cell];
}

function letters(column: number): string {
  return (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

interface Reference {
  readonly sheet: string;
  readonly cells: string;
}

/** A formula after its references were led elsewhere, as a spreadsheet program does when sheets are changed. */
export function rewritten(
  formula: string,
  own: string,
  lead: (sheet: string, cells: string) => Reference,
): string {
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind !== "reference") return piece.text;
      const { sheet, cells } = lead(piece.sheet ?? own, piece.cells);
      return piece.sheet === undefined ? cells : `${quotedSheet(sheet)}!${cells}`;
    })
    .join("");
}
