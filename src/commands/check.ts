import { type ReadBook, readBook, showCell, writeFindings } from "../excel";
import { calculate } from "../funding";
import { writtenFinding } from "../i18n";
import { checkWithFixes } from "../rules";
import { FIRST_ROW, sheetCalled } from "../workbook/layout";
import { sheetAddress } from "../workbook/model";
import { showPane } from "./completing";
import { want } from "./wanted";

/**
 * Reads the budget, checks it, writes what was found on Kontroller and shows the sheet; the pane need not be open. A
 * workbook without a budget, or one that cannot be read, is the pane's to tell of.
 */
export async function check(): Promise<void> {
  const book = await readBook();
  want({ view: book.state === "absent" ? "start" : "checks" });
  if (book.state !== "read") return showPane();
  const { project, language } = book;
  const findings = checkWithFixes(project, calculate(project));
  await writeFindings(findings.flatMap((finding) => writtenFinding(finding, language)));
  await showFindings(book);
}

async function showFindings({ cells }: ReadBook): Promise<void> {
  const sheet = cells.sheets.find(({ name }) => sheetCalled(name) === "findings");
  if (sheet !== undefined) await showCell(sheetAddress(sheet.name, FIRST_ROW, 0));
}
