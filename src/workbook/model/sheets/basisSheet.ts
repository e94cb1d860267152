import { cellAddress } from "../address";
import { type Bilingual } from "../../../law";
import { HEADING_ROW, keysOf, type SheetId, sheetName } from "../../layout";
import { type BasisRow, basisRows } from "../content/basisValues";
import { type LineFigures, lineFigures } from "../content/lineFigures";
import { LINE_BLOCKS, type LineBlock, MONTH_COLUMNS, MONTH_ROWS, type Plan } from "../content/plan";
import { fixedColumn, fixedRow, type SheetBuilder, sheetBuilder } from "../content/sheetBuilder";
import { monthsPrefix } from "../content/sheetPlaces";
import { BASIS_COLUMNS, type BasisColumn } from "./basisColumns";
import { basisFormulas } from "./basisFormulas";

/** Underlag: for each row of a list what its months are made of, and the running exact totals of staff. */
export function basisSheet(plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("basis", plan.language);
  for (const column of keysOf(HEADINGS)) {
    builder.put(HEADING_ROW, BASIS_COLUMNS[column], HEADINGS[column][plan.language], { look: "heading" });
  }
  plan.months.forEach((_, position) => {
    const formula = `${monthsPrefix(plan)}${fixedRow(MONTH_ROWS.firstDay, MONTH_COLUMNS.first + position)}`;
    builder.calculate(
      HEADING_ROW,
      BASIS_COLUMNS.firstOfGrid + position,
      { formula },
      { look: "headingRight", format: "month" },
    );
  });
  for (const block of LINE_BLOCKS) putBlock(builder, block, plan);
  return builder.finish({
    widths: [5, 28, ...Array.from({ length: 15 }, () => 11), ...plan.months.map(() => 14)],
    frozenColumns: 2,
    pagesWide: 1 + Math.ceil(plan.months.length / 14),
  });
}

function putBlock(builder: SheetBuilder, block: LineBlock, plan: Plan): void {
  const { first, last } = plan.lines[block];
  builder.put(first - 1, 0, sheetName(SHEET_OF[block], plan.language), { look: "section" });
  const known = basisRows(plan, block);
  for (let row = first; row <= last; row++) {
    builder.put(row, BASIS_COLUMNS.number, row - first + 1, { look: "quiet", format: "whole" });
    const figures = lineFigures(plan, block, row - first);
    for (const [column, formula] of basisFormulas({ row, block }, plan)) {
      const value = valueOf(known[row - first], column);
      builder.calculate(
        row,
        BASIS_COLUMNS[column],
        { formula, value, towards: figures?.total },
        { format: FORMATS[column] ?? "number" },
      );
    }
    if (block === "staff") putRunningTotals(builder, row, { known: known[row - first], figures }, plan);
  }
}

function valueOf(row: BasisRow | undefined, column: BasisColumn): number | string | undefined {
  return row === undefined ? BLANK_ROW[column] : row.constants[column];
}

/** What the formulas of a row that is not in use come to. */
const BLANK_ROW: Readonly<Partial<Record<BasisColumn, number | string>>> = {
  label: "",
  organisation: 0,
  subProject: 0,
  costType: 0,
  start: 0,
  end: -1,
  method: 0,
  amount: 0,
  byKey: 0,
  firstMonth: 0,
  lastMonth: 0,
  firstPart: 0,
  lastPart: 0,
  growth: 1,
  revisionMonth: 1,
  revisionsBefore: 0,
};

/**
 * The running exact total of a staff line: cost of a full month × growth^revisions × active days ÷ days, summed up to
 * the month. Only staff needs it by month; other lines say theirs in one formula on Månader.
 */
function putRunningTotals(
  builder: SheetBuilder,
  row: number,
  { known, figures }: { readonly known: BasisRow | undefined; readonly figures: LineFigures | undefined },
  plan: Plan,
): void {
  const cell = (column: BasisColumn): string => fixedColumn(row, BASIS_COLUMNS[column]);
  const months = monthsPrefix(plan);
  plan.months.forEach((_, position) => {
    const column = BASIS_COLUMNS.firstOfGrid + position;
    const ofMonth = (monthRow: number): string => months + fixedRow(monthRow, MONTH_COLUMNS.first + position);
    const days = `MAX(0,MIN(${cell("end")},${ofMonth(MONTH_ROWS.lastDay)})-MAX(${cell("start")},${ofMonth(MONTH_ROWS.firstDay)})+1)`;
    const revisions = `INT((${ofMonth(MONTH_ROWS.number)}-${cell("revisionMonth")})/12)-${cell("revisionsBefore")}`;
    const length = `(${ofMonth(MONTH_ROWS.lastDay)}-${ofMonth(MONTH_ROWS.firstDay)}+1)`;
    const ofThis = `${cell("amount")}*${cell("growth")}^(${revisions})*${days}/${length}`;
    const before = position === 0 ? "" : `${cellAddress(row, column - 1)}+`;
    const formula = `${before}IF(${cell("amount")}=0,0,${ofThis})`;
    const value = known?.running[position] ?? 0;
    // After the project's last month the running total stands still.
    const towards = figures?.inMonth(position) ?? figures?.total;
    builder.calculate(row, column, { formula, value, towards }, { format: "exact" });
  });
}

const SHEET_OF = {
  staff: "staff",
  costs: "costs",
  participants: "participants",
  inKind: "inKind",
  cash: "cash",
} as const satisfies Record<LineBlock, SheetId>;

const FORMATS: Readonly<Partial<Record<BasisColumn, "date" | "exact" | "whole">>> = {
  start: "date",
  end: "date",
  amount: "exact",
  byKey: "exact",
  organisation: "whole",
  subProject: "whole",
  costType: "whole",
  method: "whole",
  firstMonth: "whole",
  lastMonth: "whole",
  revisionMonth: "whole",
  revisionsBefore: "whole",
};

const HEADINGS = {
  number: { sv: "Nr", en: "No" },
  label: { sv: "Rad", en: "Line" },
  organisation: { sv: "Part nr", en: "Partner no" },
  subProject: { sv: "Delprojekt nr", en: "Sub-project no" },
  costType: { sv: "Kostnadsslag nr", en: "Cost type no" },
  start: { sv: "Start", en: "Start" },
  end: { sv: "Slut", en: "End" },
  method: { sv: "Metod, profil nr", en: "Method, profile no" },
  amount: { sv: "Belopp (per månad)", en: "Amount (a month)" },
  byKey: { sv: "Efter tal", en: "By key" },
  firstMonth: { sv: "Första månad", en: "First month" },
  lastMonth: { sv: "Sista månad", en: "Last month" },
  firstPart: { sv: "Del av första", en: "Part of first" },
  lastPart: { sv: "Del av sista", en: "Part of last" },
  growth: { sv: "1 + revision", en: "1 + revision" },
  revisionMonth: { sv: "Revision i", en: "Revision in" },
  revisionsBefore: { sv: "Revisioner före", en: "Revisions before" },
} as const satisfies Partial<Record<BasisColumn, Bilingual>>;
