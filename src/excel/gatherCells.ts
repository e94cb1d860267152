import { OUTGROWN_NAME, RESULT_NAMES, type SheetId, SHEETS, TABLES } from "../workbook/layout";
import {
  cellsOfWorkbook,
  type DefinedName,
  type PlainSheet,
  type TableRange,
  type WorkbookCells,
} from "../workbook/model";
import { cellsOfRange } from "./cellsOfRange";

/** A name that each sheet without a table of ours has given out, where it gives out any. */
const NAMES_ON_SHEETS: readonly string[] = [
  "ProjectName",
  OUTGROWN_NAME,
  RESULT_NAMES.total,
  RESULT_NAMES.liquidityNeed,
  "OptionRates",
];

/**
 * Asks for every cell of our sheets; after one `context.sync()` the answer gives them. Sheets are asked for by our
 * tables and names, wherever these stand, so that a renamed sheet is found in the same round trip, and by their own
 * names where they have neither. Sheets of the user's own are left alone.
 */
export function gatherCells({ workbook }: Excel.RequestContext): () => WorkbookCells {
  const tables = Object.values(TABLES).map(({ name }) => requestTable(workbook, name));
  const byName = NAMES_ON_SHEETS.map((name) =>
    requestSheet(workbook.names.getItemOrNullObject(name).getRangeOrNullObject().worksheet),
  );
  const byTitle = titlesOfSheets().map((title) =>
    requestSheet(workbook.worksheets.getItemOrNullObject(title)),
  );
  const names = workbook.names.load("items/name,items/formula");
  return () => {
    const ranges = tables.flatMap(({ read }) => read() ?? []);
    const sheets = new Map<string, PlainSheet>();
    for (const { id, read } of [...tables.map(({ sheet }) => sheet), ...byName, ...byTitle].flatMap(known)) {
      if (!sheets.has(id)) sheets.set(id, read());
    }
    return cellsOfWorkbook({
      sheets: [...sheets.values()],
      tables: ranges,
      names: names.items.map(definedName),
    });
  };
}

interface SheetRequest {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

interface KnownSheet {
  readonly id: string;
  readonly read: () => PlainSheet;
}

function requestSheet(worksheet: Excel.Worksheet): SheetRequest {
  const used = worksheet.getUsedRangeOrNullObject(true);
  return {
    worksheet: worksheet.load("id,name,visibility"),
    used: used.load("rowIndex,columnIndex,values,formulas"),
  };
}

function known({ worksheet, used }: SheetRequest): KnownSheet[] {
  if (worksheet.isNullObject) return [];
  const { id, name, visibility } = worksheet;
  const hidden = visibility !== Excel.SheetVisibility.visible;
  const cells = (): PlainSheet["cells"] => (used.isNullObject ? new Map() : cellsOfRange(used));
  return [{ id, read: () => ({ name, hidden, cells: cells() }) }];
}

interface TableRequest {
  readonly sheet: SheetRequest;
  readonly read: () => TableRange | undefined;
}

function requestTable(workbook: Excel.Workbook, name: string): TableRequest {
  const table = (): Excel.Table => workbook.tables.getItemOrNullObject(name);
  const range = table().getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = requestSheet(table().worksheet);
  return {
    sheet,
    read: () => {
      if (range.isNullObject) return undefined;
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
      const [bottom, right] = [top + rowCount - 1, left + columnCount - 1];
      return { name, sheet: sheet.worksheet.name, top, left, bottom, right };
    },
  };
}

/** Names of the sheets without a table, in both languages. */
function titlesOfSheets(): readonly string[] {
  const withTable = new Set<SheetId>(Object.values(TABLES).map(({ sheet }) => sheet));
  return SHEETS.filter(({ id }) => !withTable.has(id)).flatMap(({ name }) => [
    ...new Set([name.sv, name.en]),
  ]);
}

/** What a name refers to, as the file keeps it: without its equals sign. */
function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, "") };
}
