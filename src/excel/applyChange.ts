import { type Project } from "../budget";
import { NUMBER_FORMATS } from "../workbook/layout";
import {
  type CellWrite,
  cellWrites,
  sheetAddress,
  type TableGrowth,
  type WriteRefusal,
  type Writes,
} from "../workbook/model";
import { cellsOfRange } from "./cellsOfRange";
import { type ReadBook } from "./bookIn";
import { asOneStep } from "./run";
import { written } from "./written";

/** Why nothing was written. */
export type ApplyRefusal =
  | WriteRefusal
  /** Somebody has typed in these cells since the workbook was read. */
  | { readonly code: "changedSince"; readonly cells: readonly string[] };

export type Applied =
  { readonly ok: true; readonly cells: number } | { readonly ok: false; readonly reason: ApplyRefusal };

/**
 * Writes what differs between two projects into the workbook that `before` was read from, as one step to undo: changed
 * cells only, in one round trip after another that sees to it that they hold what was read. Others may write in the
 * workbook at the same time, and what they typed must not be lost in silence.
 */
export async function applyChange(before: Project, after: Project, book: ReadBook): Promise<Applied> {
  const changes = cellWrites(before, after, book);
  if (!changes.ok) return changes;
  if (changes.writes.length === 0) return { ok: true, cells: 0 };
  return asOneStep((context) => write(context, changes));
}

async function write(
  context: Excel.RequestContext,
  { writes, growths }: Extract<Writes, { readonly ok: true }>,
): Promise<Applied> {
  const targets = writes.map((each) => ({ each, range: rangeOf(context, each).load("values,formulas") }));
  await context.sync();
  const changed = targets.filter(({ each, range }) => !holdsWhatWasRead(each, range));
  if (changed.length > 0) {
    const cells = changed.map(({ each: { sheet, row, column } }) => sheetAddress(sheet, row, column));
    return { ok: false, reason: { code: "changedSince", cells } };
  }
  context.application.suspendApiCalculationUntilNextSync();
  growths.forEach((growth) => {
    grow(context, growth);
  });
  for (const { each, range } of targets) put(each, range);
  await context.sync();
  return { ok: true, cells: writes.length };
}

function rangeOf({ workbook }: Excel.RequestContext, { sheet, row, column }: CellWrite): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}

function holdsWhatWasRead({ was }: CellWrite, { values, formulas }: Excel.Range): boolean {
  const [now] = cellsOfRange({ rowIndex: 0, columnIndex: 0, values, formulas }).values();
  const [old, young] = [was ?? "", now?.value ?? ""];
  return typeof old === "object" || typeof young === "object"
    ? JSON.stringify(old) === JSON.stringify(young)
    : old === young;
}

function grow({ workbook }: Excel.RequestContext, { table, bottom }: TableGrowth): void {
  const { sheet, top, left, right } = table;
  const range = workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  workbook.tables.getItem(table.name).resize(range);
}

function put({ value, formula, format }: CellWrite, range: Excel.Range): void {
  if (format !== undefined) range.numberFormat = [[NUMBER_FORMATS[format]]];
  if (formula === undefined) range.values = [[written(value)]];
  else range.formulas = [[`=${formula}`]];
}
