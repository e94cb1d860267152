import { kronorOf } from "../content/amounts";
import { type Column, FIRST_ROW, HEADING_ROW, SUM_ROW, type TableId, TABLES, wordOf } from "../../layout";
import { columnLetters } from "../address";
import { cellValue, fieldAt, inputLook, numberFormat } from "../content/cellValue";
import { type Block } from "../content/contents";
import { columnOf, type LineBlock, LINE_BLOCKS, MONTH_COLUMNS, type Plan } from "../content/plan";
import { lineTotals } from "../content/lineAmounts";
import { lineFigures } from "../content/lineFigures";
import { fixedColumn, fixedColumnBlock, type SheetBuilder, sheetBuilder } from "../content/sheetBuilder";
import { monthsPrefix } from "../content/sheetPlaces";
import { linesOf } from "../content/tableLines";
import { columnValidation } from "../content/validations";
import { TEXTS } from "../content/texts";

/** The sheet of an input table: title, help, sums, headings, and a row for each line of the model. */
export function inputSheet(table: TableId, plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const { columns, name } = TABLES[table];
  const builder = sheetBuilder(table, plan.language);
  const widths = columns.map(({ width }) => width);
  const lines = linesOf(table, plan.project);
  const last = FIRST_ROW + Math.max(lines.length, 1) - 1;
  const reach: Block = {
    top: FIRST_ROW,
    left: 0,
    bottom: FIRST_ROW + Math.max(plan.capacity[table], lines.length) - 1,
    right: columns.length - 1,
  };

  columns.forEach((column, position) => {
    putHeading(builder, column, position, plan);
    putSum(builder, table, position, plan);
    const validation = columnValidation(column, { ...reach, left: position, right: position }, plan);
    if (validation !== undefined) builder.validate(validation);
  });
  lines.forEach((line, index) => {
    columns.forEach((column, position) => {
      putCell(builder, table, column, { row: FIRST_ROW + index, position, line }, plan);
    });
  });
  if (lines.length === 0) putBlankRow(builder, table, plan);
  emphasise(builder, table, reach, plan);
  builder.table({
    name,
    block: { top: HEADING_ROW, left: 0, bottom: last, right: columns.length - 1 },
    columns: columns.map((column) => ({
      heading: column.heading[plan.language],
      ...(column.holds === "result" ? { formula: totalFormula(table, plan) } : {}),
    })),
  });
  return builder.finish({
    widths,
    pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / READABLE_WIDTH),
    frozenColumns: FROZEN_COLUMNS[table] ?? 1,
  });
}

/** Characters that fit the width of a page and can still be read. */
const READABLE_WIDTH = 180;

const FROZEN_COLUMNS: Readonly<Partial<Record<TableId, number>>> = {
  organisations: 2,
  staff: 2,
  costs: 2,
  cash: 2,
  scenarios: 2,
};

function putHeading(builder: SheetBuilder, { heading, type }: Column, position: number, plan: Plan): void {
  const figures = ["amount", "share", "number", "count", "date", "month"].includes(type);
  builder.put(HEADING_ROW, position, heading[plan.language], { look: figures ? "headingRight" : "heading" });
}

interface CellPlace {
  readonly row: number;
  readonly position: number;
  readonly line: object;
}

function putCell(
  builder: SheetBuilder,
  table: TableId,
  column: Column,
  { row, position, line }: CellPlace,
  plan: Plan,
): void {
  if (column.holds === "result") {
    const total = isLineBlock(table) ? lineTotals(plan, table)[row - FIRST_ROW] : undefined;
    const value = total === undefined ? undefined : kronorOf(total);
    const figure = isLineBlock(table) ? lineFigures(plan, table, row - FIRST_ROW)?.total : undefined;
    builder.calculate(
      row,
      position,
      { formula: totalFormula(table, plan), value, figure },
      { format: "ore" },
    );
    return;
  }
  const value = cellValue(fieldAt(line, column.field), column, plan.language);
  builder.put(row, position, value, { look: inputLook(column), format: numberFormat(column) });
}

/** The first row waits to be filled in; its results are there already, for Excel gives them only to rows that it adds. */
function putBlankRow(builder: SheetBuilder, table: TableId, plan: Plan): void {
  TABLES[table].columns.forEach((column, position) => {
    if (column.holds === "input")
      builder.put(FIRST_ROW, position, undefined, { look: inputLook(column), format: numberFormat(column) });
    else
      builder.calculate(
        FIRST_ROW,
        position,
        { formula: totalFormula(table, plan), value: 0 },
        { format: "ore" },
      );
  });
}

/** Sums stand above the headings, so that lists grow without pushing them away. */
function putSum(builder: SheetBuilder, table: TableId, position: number, plan: Plan): void {
  const column = TABLES[table].columns[position];
  if (column === undefined) return;
  const sum = SUMMED[table]?.find(({ id }) => id === column.id);
  if (sum === undefined) return;
  const isTotal = column.holds === "result" && isLineBlock(table);
  const range = isTotal
    ? `${monthsPrefix(plan)}${fixedColumnBlock(MONTH_COLUMNS.total, plan.lines[table].first, plan.lines[table].last)}`
    : fixedColumnBlock(position, FIRST_ROW, FIRST_ROW + plan.capacity[table] - 1);
  const format = column.type === "amount" ? "ore" : "whole";
  builder.put(SUM_ROW, 0, TEXTS.sum[plan.language], { look: "totalLabel" });
  builder.calculate(
    SUM_ROW,
    position,
    { formula: `ROUND(SUM(${range}),2)`, value: sum.of(plan), figure: sum.figure },
    { look: "total", format },
  );
}

interface Sum {
  readonly id: string;
  /** Name of the figure. */
  readonly figure: string;
  readonly of: (plan: Plan) => number;
}

const lineSum = (block: LineBlock, figure: string): Sum => ({
  id: "total",
  figure,
  of: (plan) => kronorOf(lineTotals(plan, block).reduce((sum, amount) => sum + amount, 0)),
});

const SUMMED: Readonly<Partial<Record<TableId, readonly Sum[]>>> = {
  staff: [lineSum("staff", "totals.staff")],
  costs: [lineSum("costs", "totals.otherDirect")],
  participants: [
    {
      id: "women",
      figure: "outcomes.women",
      of: ({ project }) => project.participants.reduce((sum, { women }) => sum + women, 0),
    },
    {
      id: "men",
      figure: "outcomes.men",
      of: ({ project }) => project.participants.reduce((sum, { men }) => sum + men, 0),
    },
    lineSum("participants", "totals.participants"),
  ],
  inKind: [lineSum("inKind", "totals.inKind")],
  cash: [lineSum("cash", "financing.cashLines")],
};

/** What the line comes to on Månader; 0 for a row beyond those that the sheets reach. */
function totalFormula(table: TableId, plan: Plan): string {
  if (!isLineBlock(table)) throw new RangeError(`the table ${table} has no rows on the sheet of months`);
  const { first, last } = plan.lines[table];
  const totals = fixedColumnBlock(MONTH_COLUMNS.total, first, last);
  return `IFERROR(INDEX(${monthsPrefix(plan)}${totals},ROW()-${FIRST_ROW}),0)`;
}

function isLineBlock(table: TableId): table is LineBlock {
  return LINE_BLOCKS.some((block) => block === table);
}

/** Certificates that are not there yet, and lines that the flat rate of 40 % covers. */
function emphasise(builder: SheetBuilder, table: TableId, reach: Block, { language }: Plan): void {
  if (table === "costs") {
    builder.emphasise({
      block: reach,
      formula: `AND(CostsCount=0,${fixedColumn(FIRST_ROW, 0)}<>"")`,
      look: "covered",
    });
  }
  if (table !== "cash" && table !== "participants" && table !== "inKind") return;
  const certificate = columnOf(table, "certificate");
  const cell = `${columnLetters(certificate)}${FIRST_ROW + 1}`;
  const missing = ["intended", "missing"].map((id) => `${cell}="${wordOf("certificate", id, language)}"`);
  builder.emphasise({
    block: { ...reach, left: certificate, right: certificate },
    formula: `OR(${missing.join(",")})`,
    look: "warn",
  });
}
