import { type Project } from "../../../budget";
import { type Bilingual } from "../../../law";
import { type Language, SHEETS, type Table, TABLES } from "../../layout";
import { cellValue, fieldAt, numberFormat } from "../content/cellValue";
import { type CellValue } from "../cells";
import { inputColumns, type LocatedTable, locateTables } from "../reading/locateTables";
import { type CellWrite, type TableGrowth, type WriteRefusal, type Writes, type Written } from "./write";
import { type LineAt, type LinePlan, planLines } from "./linePlans";
import { placesOfNewLines } from "./newLines";
import { writeAt } from "./writeAt";

/** The cells of the input tables that differ. */
export function tableWrites(before: Project, after: Project, workbook: Written): Writes {
  const located = locateTables(workbook.cells, Object.values(TABLES));
  const writes: CellWrite[] = [];
  const growths: TableGrowth[] = [];
  for (const table of Object.values(TABLES)) {
    const place = located.get(table.id);
    const plan = planLines(table, before, after, place, workbook);
    if (plan === undefined) continue;
    if (place === undefined) return refused(gone(table, inputColumns(table)[0]?.heading));
    const added = placesOfNewLines(plan.added.length, table, place, workbook.cells);
    if (!added.ok) return added;
    for (const lines of [plan.kept, plan.cleared, rowsFor(plan, added.rows)]) {
      for (const line of lines) {
        const row = rowWrites(line, table, place, workbook.language);
        if (!row.ok) return row;
        writes.push(...row.writes);
      }
    }
    writes.push(...added.formulas);
    growths.push(...added.growths);
  }
  return { ok: true, writes, growths };
}

function rowsFor({ added }: LinePlan, rows: readonly number[]): readonly LineAt[] {
  return rows.map((row, index) => ({ row, line: added[index], isNew: true }));
}

function rowWrites(
  { row, line, before, isNew }: LineAt,
  table: Table,
  { sheet, columns }: LocatedTable,
  language: Language,
): Writes {
  const writes: CellWrite[] = [];
  for (const column of inputColumns(table)) {
    const valueIn = (of: object | undefined): CellValue | undefined =>
      of === undefined ? undefined : cellValue(fieldAt(of, column.field), column, language);
    const value = valueIn(line);
    const at = columns.get(column.id);
    const present = before !== undefined || at === undefined ? valueIn(before) : sheet.cell(row, at).value;
    if (value === present) continue;
    if (at === undefined) return refused(gone(table, column.heading));
    const write = writeAt(sheet, row, at, value);
    writes.push(isNew === true ? { ...write, format: numberFormat(column) } : write);
  }
  return { ok: true, writes, growths: [] };
}

function refused(reason: WriteRefusal): Writes & { readonly ok: false } {
  return { ok: false, reason };
}

function gone({ sheet, name }: Table, heading: Bilingual | undefined): WriteRefusal {
  const onSheet = SHEETS.find(({ id }) => id === sheet)?.name ?? { sv: name, en: name };
  return { code: "noPlace", sheet: onSheet, heading: heading ?? onSheet };
}
