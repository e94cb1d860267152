import { type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { type FWorksheet } from "@univerjs/sheets/facade";
import { type Area, areaText } from "../model/address";
import { mapArea } from "../model/area";
import { readerOf } from "../model/cellValue";
import { type OpenWorkbook, univerBook } from "../model/openWorkbook";
import { tablesOf } from "../model/tables";
import { fileFormats } from "./conditionalFormats";
import { fileFormula } from "./formulaPrefixes";
import { writeCells } from "./writeCells";
import { writeSizes } from "./writeSizes";
import { fileValidations } from "./validations";

/** The workbook as an .xlsx, with the results that its formulas have now. Charts are not in it. */
export async function saveXlsx(open: OpenWorkbook): Promise<Uint8Array> {
  const library = await import("@cj-tech-master/excelts");
  const file = new library.Workbook();
  writeProperties(open, file);
  const book = univerBook(open);
  for (const sheet of book.getSheets()) {
    const written = file.addWorksheet(sheet.getSheetName());
    writeSheet(open, sheet, written);
    const rules = sheet
      .getDataValidations()
      .flatMap(({ rule }) => fileValidations(rule, library.excelToDate));
    for (const { address, validation } of rules) written.dataValidations.add(address, validation);
  }
  for (const name of book.getDefinedNames()) {
    if (!name.isWorkbookScope()) continue;
    const refersTo = fileFormula(name.getFormulaOrRefString());
    if (isReference(refersTo)) file.definedNames.add(refersTo, name.getName());
    else file.definedNames.addFormula(name.getName(), refersTo);
  }
  return file.xlsx.writeBuffer();
}

function isReference(refersTo: string): boolean {
  return /^(?:'(?:[^']|'')+'|[^'!(]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(refersTo);
}

/** Excel calculates everything anew when it opens the file. */
function writeProperties({ kept }: OpenWorkbook, file: Workbook): void {
  file.calcProperties = { fullCalcOnLoad: true };
  if (kept.properties === undefined) return;
  const { title, description, created, creator, lastModifiedBy } = kept.properties;
  file.title = title;
  file.description = description;
  file.created = created;
  file.modified = created;
  if (creator !== undefined) file.creator = creator;
  if (lastModifiedBy !== undefined) file.lastModifiedBy = lastModifiedBy;
}

function writeSheet(open: OpenWorkbook, sheet: FWorksheet, target: Worksheet): void {
  const id = sheet.getSheetId();
  writeCells(open, sheet, target);
  writeSizes(sheet, target);
  for (const { name, area } of tablesOf(open, id)) addTable(open, sheet, target, name, area);
  for (const format of fileFormats(sheet.getConditionalFormattingRules())) {
    target.addConditionalFormatting(format);
  }
  const { print, isProtected, isVeryHidden } = open.kept.of(id);
  if (sheet.isSheetHidden()) target.state = isVeryHidden ? "veryHidden" : "hidden";
  if (print !== undefined) {
    target.pageSetup = print.pageSetup;
    target.headerFooter = print.headerFooter;
  }
  target.sheetProtection = isProtected ? (print?.sheetProtection ?? { sheet: true }) : null;
}

/** The library writes a table's cells again from its rows, so they are handed over as they were written. */
function addTable(open: OpenWorkbook, sheet: FWorksheet, target: Worksheet, name: string, area: Area): void {
  const { value } = readerOf(open, sheet);
  const [headings = [], ...rows] = mapArea(area, (row, column) => ({ row, column }));
  target.addTable({
    name,
    ref: areaText({ ...area, bottom: area.top, right: area.left }),
    headerRow: true,
    style: { theme: "TableStyleLight1" },
    columns: headings.map(({ row, column }) => ({ name: String(value(row, column)), filterButton: true })),
    rows: rows.map((cells) => cells.map(({ row, column }) => target.getCell(row + 1, column + 1).value)),
  });
}
