import {
  FACT_COLUMNS,
  type FactName,
  FACTS,
  FIRST_ROW,
  HEADING_ROW,
  type Language,
  sheetName,
  type TableId,
  TABLES,
} from "../../../src/workbook/layout";
import {
  type CellValue,
  type DefinedName,
  type ReadCell,
  type TableRange,
  type WorkbookCells,
} from "../../../src/workbook/model";
import { quotedSheet } from "../../../src/workbook/model/address";
import { cellKey, cellsOfWorkbook } from "../../../src/workbook/model/sparseSheet";

type Cells = Map<number, ReadCell>;

/** A workbook of input sheets as a test fills it in: facts by name, rows by column id; both in order. */
export interface Input {
  readonly language?: Language;
  readonly facts?: Partial<Record<FactName, CellValue | ReadCell>>;
  readonly rows?: Partial<Record<TableId, readonly Readonly<Record<string, CellValue | ReadCell>>[]>>;
}

/** A workbook that a test may rearrange before it is read. */
export interface Draft {
  readonly sheets: { name: string; hidden: boolean; cells: Cells }[];
  readonly tables: TableRange[];
  readonly names: DefinedName[];
}

/** The input sheets as the layout declares them, filled in. */
export function inputSheets({ language = "sv", facts = {}, rows = {} }: Input): Draft {
  const project: Cells = new Map();
  const sheets = [{ name: sheetName("project", language), hidden: false, cells: project }];
  const names: DefinedName[] = [];
  const tables: TableRange[] = [];
  FACTS.forEach(({ name, label }, index) => {
    const row = FIRST_ROW + index;
    put(project, row, FACT_COLUMNS.label, label[language]);
    put(project, row, FACT_COLUMNS.value, facts[name]);
    names.push({ name, refersTo: `${quotedSheet(sheetName("project", language))}!$C$${row + 1}` });
  });
  for (const { id, name, sheet, columns } of Object.values(TABLES)) {
    const cells: Cells = new Map();
    const lines = rows[id] ?? [];
    columns.forEach(({ heading }, column) => {
      put(cells, HEADING_ROW, column, heading[language]);
    });
    lines.forEach((line, index) => {
      columns.forEach((column, at) => {
        put(cells, FIRST_ROW + index, at, line[column.id]);
      });
    });
    const bottom = HEADING_ROW + Math.max(1, lines.length);
    sheets.push({ name: sheetName(sheet, language), hidden: false, cells });
    tables.push({
      name,
      sheet: sheetName(sheet, language),
      top: HEADING_ROW,
      left: 0,
      bottom,
      right: columns.length - 1,
    });
  }
  return { sheets, tables, names };
}

export function cellsOf(draft: Draft): WorkbookCells {
  return cellsOfWorkbook(draft);
}

export function put(
  cells: Cells,
  row: number,
  column: number,
  value: CellValue | ReadCell | undefined,
): void {
  if (value === undefined) cells.delete(cellKey(row, column));
  else cells.set(cellKey(row, column), isCell(value) ? value : { value });
}

function isCell(value: CellValue | ReadCell): value is ReadCell {
  return typeof value === "object" && !("error" in value);
}

/** The cells of a sheet by its name. */
export function sheetIn(draft: Draft, name: string): Cells {
  const sheet = draft.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return sheet.cells;
}

/** The smallest project, and what the test adds to it. */
export function smallInput({ language, facts, rows }: Input = {}): Input {
  return {
    ...(language === undefined ? {} : { language }),
    facts: {
      ProjectName: "Steget",
      Programme: "esf-2007-2013",
      ProjectStart: 40575,
      ProjectEnd: 41274,
      ProjectOwner: "kommunen",
      ...facts,
    },
    rows: { organisations: [{ id: "kommunen", name: "Umeå kommun", kind: "municipality" }], ...rows },
  };
}
