import { type Calculation } from "../../../src/funding";
import { type Project } from "../../../src/budget";
import { writeXlsx } from "../../../src/workbook/file";
import { type Language, RESULT_NAMES } from "../../../src/workbook/layout";
import {
  type CellValue,
  makeWorkbook,
  type ReadCell,
  type WorkbookCells,
  type WorkbookContents,
} from "../../../src/workbook/model";
import { cellAddress } from "../../../src/workbook/model/address";
import { columnNumber } from "../../../src/workbook/model/area";
import { kr } from "../../support/projectBuilder";

/** The same workbook with formulas alone, so that every figure read from it was calculated by somebody else. */
function withoutResults(contents: WorkbookContents): WorkbookContents {
  return {
    ...contents,
    sheets: contents.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({
        row,
        cells: cells.map(({ value, ...cell }) =>
          cell.formula === undefined && value !== undefined ? { ...cell, value } : cell,
        ),
      })),
    })),
  };
}

export interface Bare {
  readonly contents: WorkbookContents;
  readonly bytes: Uint8Array;
}

/** The workbook of a project as formulas alone, and what its formulas should come to. */
export async function bareWorkbook(
  project: Project,
  calculation: Calculation,
  language: Language,
): Promise<Bare> {
  const contents = makeWorkbook(project, calculation, { language });
  return { contents, bytes: await writeXlsx(withoutResults(contents)) };
}

/**
 * Formula cells whose result differs from what the core gives them, each as `Blad!A1: formula, expected, found`.
 * Cells without a result of the core count as different when they hold an error.
 */
export function differences(expected: WorkbookContents, found: WorkbookCells): string[] {
  return expected.sheets.flatMap((sheet) => {
    const cells = found.sheets.find(({ name }) => name === sheet.name);
    return sheet.rows.flatMap(({ row, cells: wanted }) =>
      wanted.flatMap(({ column, formula, value }) => {
        const cell: ReadCell = cells?.cell(row, column) ?? {};
        if (formula === undefined || agrees(value, cell.value)) return [];
        const place = `${sheet.name}!${cellAddress(row, column)}`;
        return [
          `${place}: =${formula} gives ${JSON.stringify(cell.value)}, the core ${JSON.stringify(value)}`,
        ];
      }),
    );
  });
}

/** A ten-thousandth of an öre, and the last digits of a double. */
const TOLERANCE = 1e-6;

function agrees(wanted: CellValue | undefined, found: CellValue | undefined): boolean {
  if (wanted === undefined) return typeof found !== "object";
  if (wanted === "") return found === undefined || found === "";
  if (typeof wanted !== "number" || typeof found !== "number") return wanted === found;
  return Math.abs(wanted - found) <= TOLERANCE * Math.max(1, Math.abs(wanted) * 1e-6);
}

/** The results under their names, amounts as whole öre. */
export function resultsIn(workbook: WorkbookCells): Record<string, number | undefined> {
  return Object.fromEntries(
    Object.entries(RESULT_NAMES).map(([id, name]) => {
      const value = valueNamed(workbook, name);
      if (typeof value !== "number") return [id, undefined];
      return [id, id.endsWith("Share") ? Number(value.toFixed(9)) : kr(value.toFixed(2))];
    }),
  );
}

/** The same figures by the core. */
export function resultsOf({ budget, financing, cashFlow }: Calculation): Record<string, number | undefined> {
  const { cash, nonCash, total } = budget.totals;
  const { grant, coFinancing, balance } = financing;
  const share = (part: number): number => Number((total === 0 ? 0 : part / total).toFixed(9));
  return {
    total,
    cash,
    nonCash,
    grant,
    coFinancing,
    balance,
    grantShare: share(grant),
    coFinancingShare: share(coFinancing),
    liquidityNeed: cashFlow?.liquidityNeed,
  };
}

function valueNamed({ names, sheets }: WorkbookCells, wanted: string): CellValue | undefined {
  const [, sheetName, letters, row] =
    /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(names.find(({ name }) => name === wanted)?.refersTo ?? "") ?? [];
  const sheet = sheets.find(({ name }) => name === sheetName);
  const column = columnNumber(letters ?? "");
  return sheet?.cell(Number(row) - 1, column).value;
}
