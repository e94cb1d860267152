import { type Bilingual } from "../../../law";
import { FIRST_ROW, HEADING_ROW, OUTGROWN_NAME, RESULT_NAMES, sheetCalled, type SheetId } from "../../layout";
import { type Area, readReference } from "../area";
import { type PlacedCell, type SheetCells, type WorkbookCells } from "../cells";
import { KEY_WORDS, TEXTS } from "../content/texts";
import { sameWord } from "../reading/readValue";
import { PAYS } from "../sheets/overviewSheet";

/** Cells of a sheet that a chart is drawn from. */
export interface ChartSource {
  readonly sheet: string;
  readonly area: Area;
}

/** The figures of Budget by year, as a chart of cost types sums them. */
export interface CostsByYear {
  readonly sheet: string;
  readonly headingRow: number;
  /** Columns of the years that cost anything. */
  readonly years: { readonly first: number; readonly last: number };
  readonly rows: Readonly<Record<"staff" | "firstOther" | "lastOther" | "indirect", number>> &
    Readonly<Record<"participants" | "inKind", number>>;
}

/** Where the figures stand that charts show; absent: the workbook no longer has them where they were laid out. */
export interface ChartPlaces {
  /** The sheet that the charts stand on. */
  readonly sheet: string;
  /** Names and amounts of who pays. */
  readonly payers?: ChartSource;
  readonly costs?: CostsByYear;
  /** Months and balances of the cash flow, row by row. */
  readonly balance?: { readonly months: ChartSource; readonly balances: ChartSource };
}

/** Where charts find their figures; undefined for a workbook without Översikt. */
export function chartPlaces(cells: WorkbookCells): ChartPlaces | undefined {
  const overview = sheetOf("overview", OUTGROWN_NAME, cells);
  if (overview === undefined) return undefined;
  const [payers, costs, balance] = [payersOn(overview), costsByYear(cells), balanceOf(cells)];
  return {
    sheet: overview.name,
    ...(payers === undefined ? {} : { payers }),
    ...(costs === undefined ? {} : { costs }),
    ...(balance === undefined ? {} : { balance }),
  };
}

function sheetOf(id: SheetId, name: string, { sheets, names }: WorkbookCells): SheetCells | undefined {
  const reference = readReference(names.find((each) => each.name === name)?.refersTo ?? "");
  return (
    sheets.find((sheet) => sheet.name === reference?.sheet) ??
    sheets.find((sheet) => sheetCalled(sheet.name) === id)
  );
}

const PAYER_ROWS = 5;

function payersOn(sheet: SheetCells): ChartSource | undefined {
  // The table of the chart has the same heading, further to the right.
  const heading = placesOfWord(sheet, PAYS).sort((one, other) => one.column - other.column)[0];
  if (heading === undefined) return undefined;
  const { row, column } = heading;
  return {
    sheet: sheet.name,
    area: { top: row + 1, left: column, bottom: row + PAYER_ROWS, right: column + 1 },
  };
}

function costsByYear(cells: WorkbookCells): CostsByYear | undefined {
  const sheet = cells.sheets.find(({ name }) => sheetCalled(name) === "budget");
  if (sheet === undefined) return undefined;
  const row = (words: Bilingual): number | undefined => placeOfWord(sheet, words, 0)?.row;
  const [staff, indirect, income] = [KEY_WORDS.staff, KEY_WORDS.indirect, KEY_WORDS.income].map(row);
  const [participants, inKind, total] = [KEY_WORDS.participants, KEY_WORDS.inKind, KEY_WORDS.total].map(row);
  if (staff === undefined || indirect === undefined || participants === undefined || inKind === undefined)
    return undefined;
  if (income === undefined || total === undefined) return undefined;
  const years = sheet.filled.flatMap(({ row: at, column, cell: { value } }) =>
    at === HEADING_ROW && typeof value === "number" && sheet.cell(total, column).value !== 0 ? [column] : [],
  );
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    sheet: sheet.name,
    headingRow: HEADING_ROW,
    years: { first, last },
    rows: { staff, firstOther: staff + 1, lastOther: indirect - 1, indirect, participants, inKind },
  };
}

function balanceOf(cells: WorkbookCells): ChartPlaces["balance"] {
  const sheet = sheetOf("cashFlow", RESULT_NAMES.liquidityNeed, cells);
  const column = (word: Bilingual): number | undefined =>
    sheet === undefined ? undefined : placeOfWord(sheet, word)?.column;
  const [months, balances] = [column(TEXTS.month), column({ sv: "Saldo", en: "Balance" })];
  if (sheet === undefined || months === undefined || balances === undefined) return undefined;
  const rows = sheet.filled.flatMap(({ row, column: at, cell: { value } }) =>
    at === balances && row >= FIRST_ROW && typeof value === "number" ? [row] : [],
  );
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const source = (at: number): ChartSource => ({
    sheet: sheet.name,
    area: { top: FIRST_ROW, left: at, bottom: last, right: at },
  });
  return { months: source(months), balances: source(balances) };
}

/** The first cell that holds a word in either language, in the column if one is given. */
function placeOfWord(sheet: SheetCells, word: Bilingual, column?: number): PlacedCell | undefined {
  return placesOfWord(sheet, word).find((placed) => column === undefined || placed.column === column);
}

function placesOfWord({ filled }: SheetCells, { sv, en }: Bilingual): PlacedCell[] {
  const words = [sameWord(sv), sameWord(en)];
  return filled.filter(({ cell: { value } }) => typeof value === "string" && words.includes(sameWord(value)));
}
