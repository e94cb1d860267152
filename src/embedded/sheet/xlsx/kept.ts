import { type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { type OpenWorkbook } from "../model/openWorkbook";

export function keepSheet({ kept }: OpenWorkbook, sheetId: string, looks: Worksheet): void {
  const sheet = kept.of(sheetId);
  const { pageSetup, headerFooter, sheetProtection } = looks;
  // The library would take the number that it found for one that was chosen.
  const { firstPageNumber, ...others } = pageSetup;
  const chosen = firstPageNumber === undefined || firstPageNumber === 1 ? {} : { firstPageNumber };
  sheet.print = { pageSetup: { ...others, ...chosen }, headerFooter, sheetProtection };
  sheet.isProtected = sheetProtection?.sheet === true;
  sheet.isVeryHidden = looks.state === "veryHidden";
}

export function keepFile({ kept }: OpenWorkbook, looks: Workbook): void {
  const { title, description, creator, created, lastModifiedBy } = looks;
  kept.properties = { title, description, creator, created, lastModifiedBy };
}
