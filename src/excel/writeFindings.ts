import { FIRST_ROW } from "../workbook/layout";
import { type WrittenFinding } from "../workbook/model";
import { findingsPlace, open } from "./findingsPlace";
import { asOneStep } from "./run";
import { written } from "./written";

/** No, outcome, severity, check, what Delfin found, source. */
const COLUMNS = 6;

/** Writes findings on the sheet Kontroller, as values, in place of those that stand there; as one step to undo. */
export function writeFindings(findings: readonly WrittenFinding[]): Promise<void> {
  return asOneStep(async (context) => {
    const place = findingsPlace(context);
    await context.sync();
    const { sheet } = place();
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    await context.sync();
    const rowsInUse = used.isNullObject ? 0 : used.rowIndex + used.rowCount - FIRST_ROW;
    open(place());
    if (rowsInUse > 0)
      sheet.getRangeByIndexes(FIRST_ROW, 0, rowsInUse, COLUMNS).clear(Excel.ClearApplyTo.contents);
    if (findings.length > 0) put(sheet.getRangeByIndexes(FIRST_ROW, 0, findings.length, COLUMNS), findings);
    await context.sync();
  });
}

function put(range: Excel.Range, findings: readonly WrittenFinding[]): void {
  range.values = findings.map(({ status, severity, title, message, source }, index) => [
    index + 1,
    ...[status, severity, title, message, source].map(written),
  ]);
  range.format.wrapText = true;
}
