import { LocaleService, type Univer } from "@univerjs/core";
import { type OpenWorkbook, univerBook } from "../model/openWorkbook";
import { alreadyExists, invalidArgument } from "../model/refusals";

const LONGEST = 31;

/** Throws where Excel would refuse the name of a sheet: too long, with a sign that no sheet may have, or taken. */
export function checkSheetName(open: OpenWorkbook, name: string, own?: string): void {
  if (name === "" || name.length > LONGEST || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument();
  const taken = univerBook(open)
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== own && isSameName(sheet.getSheetName(), name));
  if (taken) throw alreadyExists();
}

/** The first free name of a new sheet, as Excel gives it in the grid's language: Sheet2, in Swedish Blad2. */
export function newSheetName(univer: Univer, taken: readonly string[], number = 1): string {
  const name = `${univer.__getInjector().get(LocaleService).t("sheets.tabs.sheet")}${number}`;
  return taken.some((other) => isSameName(other, name)) ? newSheetName(univer, taken, number + 1) : name;
}

/** Excel's names know no capitals. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
