import {
  HEADING_ROW,
  HELP_ROW,
  LOOKS,
  NUMBER_FORMATS,
  type NumberFormatId,
  TITLE_ROW,
} from "../workbook/layout";
import { asOneStep } from "./run";
import { written } from "./written";

/** One measure of every scenario, the base first. */
export interface ScenarioRow {
  readonly label: string;
  readonly format: Extract<NumberFormatId, "ore" | "share" | "whole" | "text">;
  /** Decimal texts with a point, but where the format is text; undefined where a scenario has none. */
  readonly values: readonly (string | undefined)[];
}

/** The sheet that compares scenarios with their base, in the language of the sheets. */
export interface WrittenScenarios {
  readonly sheet: string;
  readonly title: string;
  /** What the title is in each language: by it a sheet of that name is known as written here. */
  readonly titles: readonly string[];
  readonly help: string;
  readonly headings: readonly string[];
  readonly rows: readonly ScenarioRow[];
}

export type ScenariosWritten =
  | { readonly ok: true; readonly cells: number }
  /** The workbook has a sheet of that name which holds something else; nothing was written. */
  | { readonly ok: false; readonly reason: "taken" };

/** In pixels at the usual size of type, as `format.columnWidth` counts them in points. */
const WIDTHS = { label: 190, figure: 110 } as const;

/**
 * Writes scenarios beside their base as values on a sheet of their own, in place of what was written there before; as
 * one step to undo. A sheet of the user's that has the name is left alone.
 */
export function writeScenarios(table: WrittenScenarios): Promise<ScenariosWritten> {
  return asOneStep(async (context) => {
    const { worksheets } = context.workbook;
    const present = worksheets.getItemOrNullObject(table.sheet);
    await context.sync();
    const sheet = present.isNullObject ? worksheets.add(table.sheet) : present;
    if (!present.isNullObject) {
      const title = present.getRange("A1").load("values");
      const used = present.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      const isEmpty = used.isNullObject;
      if (!isEmpty && !table.titles.includes(String(title.values[0]?.[0])))
        return { ok: false, reason: "taken" };
      if (!isEmpty) used.clear(Excel.ClearApplyTo.all);
    }
    put(sheet, table);
    sheet.activate();
    await context.sync();
    return { ok: true, cells: (table.rows.length + 1) * table.headings.length + 2 };
  });
}

function put(sheet: Excel.Worksheet, { title, help, headings, rows }: WrittenScenarios): void {
  const width = headings.length;
  const at = (row: number, column: number, height: number, columns: number): Excel.Range =>
    sheet.getRangeByIndexes(row, column, height, columns);
  text(at(TITLE_ROW, 0, 1, 1), [[title]], LOOKS.title);
  text(at(HELP_ROW, 0, 1, 1), [[help]], LOOKS.help);
  text(at(HEADING_ROW, 0, 1, width), [headings], LOOKS.headingRight);
  at(HEADING_ROW, 0, rows.length + 1, width).format.wrapText = true;
  rows.forEach(({ label, format, values }, index) => {
    const row = HEADING_ROW + 1 + index;
    text(at(row, 0, 1, 1), [[label]]);
    const cells = at(row, 1, 1, values.length);
    cells.numberFormat = [values.map(() => NUMBER_FORMATS[format])];
    cells.values = [values.map((value) => cellOf(value, format))];
    if (format === "text") cells.format.horizontalAlignment = Excel.HorizontalAlignment.right;
  });
  at(0, 0, 1, 1).format.columnWidth = WIDTHS.label;
  at(0, 1, 1, width - 1).format.columnWidth = WIDTHS.figure;
  sheet.freezePanes.freezeAt(at(0, 0, HEADING_ROW + 1, 1));
}

function text(
  range: Excel.Range,
  texts: readonly (readonly string[])[],
  look?: {
    readonly size?: number;
    readonly colour?: string;
    readonly bold?: true;
    readonly italic?: true;
    readonly fill?: string;
  },
): void {
  range.values = texts.map((row) => row.map(written));
  if (look === undefined) return;
  const { size, colour, bold, italic, fill } = look;
  if (size !== undefined) range.format.font.size = size;
  if (colour !== undefined) range.format.font.color = `#${colour}`;
  range.format.font.bold = bold ?? false;
  range.format.font.italic = italic ?? false;
  if (fill !== undefined) range.format.fill.color = `#${fill}`;
}

function cellOf(value: string | undefined, format: ScenarioRow["format"]): string | number | boolean {
  if (value === undefined) return "";
  return format === "text" ? written(value) : Number(value);
}
