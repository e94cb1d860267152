import { sheetName, type TableId, TABLES } from "../../../src/workbook/layout";
import { type CellValue, type WorkbookProblem } from "../../../src/workbook/model";
import { sheetAddress } from "../../../src/workbook/model/address";
import { type Draft, type Input, inputSheets, smallInput } from "./inputSheets";
import { problemsIn, sentencesIn } from "./reading";

export const LINE = { id: "s1", organisation: "kommunen", method: "Lön", monthlySalary: 38_000, workload: 1 };
export const COST = { id: "c1", organisation: "kommunen", type: "Resor och logi", unitPrice: 100 };

/** One mistake, where it is, and what its sentence must say in Swedish and in English. */
export type Mistake = readonly [
  name: string,
  draft: Draft,
  code: WorkbookProblem["code"],
  swedish: readonly string[],
  english: readonly string[],
];

/** The address of a cell by its table, column and row as Excel counts it. */
export function at(table: TableId, column: string, row: number, language: "sv" | "en" = "sv"): string {
  const position = TABLES[table].columns.findIndex(({ id }) => id === column);
  return sheetAddress(sheetName(table, language), row - 1, position);
}

export function withRows(rows: NonNullable<Input["rows"]>): Draft {
  return inputSheets(smallInput({ rows }));
}

export function staff(line: Record<string, CellValue>): Draft {
  return withRows({ staff: [{ ...LINE, ...line }] });
}

export function facts(given: NonNullable<Input["facts"]>): Draft {
  return inputSheets(smallInput({ facts: given }));
}

/** The one problem of the draft is told in both languages with all of these words. */
export function expectTold([, draft, code, swedish, english]: Mistake): void {
  expect(problemsIn(draft).map((problem) => problem.code)).toEqual([code]);
  const [sentence] = sentencesIn(draft);
  for (const word of swedish) expect(sentence?.sv).toContain(word);
  for (const word of english) expect(sentence?.en).toContain(word);
}
