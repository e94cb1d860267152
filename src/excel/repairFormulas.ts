import { inExcel } from "./run";

/** What Excel turns `ESF.GRANT` into where it read a file before it knew the add-in. */
const STALE_PREFIX = /_xldudf_ESF_/gi;
const OURS = /(?:_xldudf_ESF_|\bESF\.)/i;
const UNKNOWN_NAME = "#NAME?";

/**
 * Writes formulas with functions of ours that show #NAME? anew, which is what makes Excel look the functions up again;
 * answers how many. Nothing else is touched.
 */
export function repairFormulas(): Promise<number> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("values,formulas"),
    );
    await context.sync();
    const repairs = used.flatMap((range) =>
      range.isNullObject ? [] : staleCells(range).map((stale) => ({ range, ...stale })),
    );
    for (const { range, row, column, formula } of repairs) range.getCell(row, column).formulas = [[formula]];
    await context.sync();
    return repairs.length;
  });
}

/** A cell to write again, counted from the first of its range. */
interface StaleCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells that show #NAME? for a function of ours, with the formulas that they shall have. */
export function staleCells({
  values,
  formulas,
}: {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}): readonly StaleCell[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column): StaleCell[] => {
      const isStale =
        values[row]?.[column] === UNKNOWN_NAME && typeof formula === "string" && OURS.test(formula);
      return isStale ? [{ row, column, formula: formula.replace(STALE_PREFIX, "ESF.") }] : [];
    }),
  );
}
