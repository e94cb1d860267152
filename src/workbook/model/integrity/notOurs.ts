import { type Project } from "../../../budget";
import { type Calculation } from "../../../funding";
import { HEADING_ROW, type Language, type SheetId } from "../../layout";
import { sheetAddress } from "../address";
import { type PlacedCell, type ReadCell, type WorkbookCells } from "../cells";
import { chartPlaces } from "../charts/chartPlaces";
import { chartTables } from "../charts/chartTables";
import { type ContentCell } from "../content/contents";
import { makeWorkbook } from "../makeWorkbook";
import { roomOf } from "./roomOf";
import { type SheetMatch, sheetMatches } from "./sheetMatches";

/**
 * Cells of our sheets that hold something which sheets made anew would not: notes, columns, sums and formulas of the
 * user's own, among them formulas in cells of input, whose results alone are part of the project.
 */
export function cellsNotOurs(
  cells: WorkbookCells,
  project: Project,
  calculation: Calculation,
  language: Language,
): readonly string[] {
  const room = roomOf(cells);
  const contents = makeWorkbook(project, calculation, { language, ...(room === undefined ? {} : { room }) });
  const charts = chartCells(cells, language);
  return sheetMatches(cells, contents, room).flatMap((match) => {
    const made = madeCells(match);
    return match.sheet.filled.flatMap((placed) => {
      const address = sheetAddress(match.sheet.name, placed.row, placed.column);
      return isOurs(placed, match, made) || charts.get(address) === typedIn(placed.cell) ? [] : [address];
    });
  });
}

/** The cells as made, by their places on the sheet as it is. */
function madeCells({ made, now }: SheetMatch): ReadonlyMap<string, ContentCell> {
  return new Map(
    made.rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell) => {
        const place = now(row, cell.column);
        return place === undefined ? [] : [[place.join(), cell] as const];
      }),
    ),
  );
}

function isOurs(
  { row, column, cell }: PlacedCell,
  match: SheetMatch,
  made: ReadonlyMap<string, ContentCell>,
): boolean {
  if (ofTheAddIn(match.made.id, row, column) || isResultOfLine(row, column, cell, match)) return true;
  const own = made.get([row, column].join());
  if (own !== undefined) return own.formula !== undefined || cell.formula === undefined;
  return false;
}

/** The formula of a result column, which reads the same on every row of its table, on a row without a line too. */
function isResultOfLine(row: number, column: number, { formula }: ReadCell, match: SheetMatch): boolean {
  const { made, table, asMade } = match;
  if (formula === undefined || table === undefined || row <= table.top) return false;
  const [, columnAsMade] = asMade(row, column);
  const first = made.rows.find((each) => each.row === (made.table?.block.top ?? 0) + 1);
  const result = first?.cells.find((each) => each.column === columnAsMade)?.formula;
  return result !== undefined && unquoted(result) === unquoted(formula);
}

/** The findings and the live checks beside them, which the add-in writes on Kontroller. */
const CHECKS = { columns: 9, firstRow: HEADING_ROW } as const;

function ofTheAddIn(sheet: SheetId, row: number, column: number): boolean {
  return sheet === "findings" && column < CHECKS.columns && row >= CHECKS.firstRow;
}

/** The figures of charts that the add-in has put on Översikt, by their cells, with what stands in them. */
function chartCells(cells: WorkbookCells, language: Language): ReadonlyMap<string, string> {
  const places = chartPlaces(cells);
  if (places === undefined) return new Map();
  const { payers, costs, balance } = chartTables(places, language);
  const tables = [payers, costs, balance].flatMap((table) => table ?? []);
  return new Map(
    tables.flatMap((table) =>
      table.cells.flatMap((texts, row) =>
        texts.map(
          (text, column) =>
            [sheetAddress(places.sheet, table.row + row, table.column + column), unquoted(text)] as const,
        ),
      ),
    ),
  );
}

/** A formula, or a text, as it is typed. */
function typedIn({ formula, value }: ReadCell): unknown {
  return formula === undefined ? value : unquoted(`=${formula}`);
}

/** Excel leaves out the quotation marks of a sheet's name where it can do without them. */
function unquoted(formula: string): string {
  return formula.replace(/'([\p{L}\p{N}_.]+)'!/gu, "$1!");
}
