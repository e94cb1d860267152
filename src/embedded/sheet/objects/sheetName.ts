import { HostError } from "../../wire/hostObject";
import { invalidArgument, type OpenWorkbook, univerBook } from "../model/openWorkbook";

const LONGEST = 31;

/** Throws where Excel would refuse the name of a sheet: too long, with a sign that no sheet may have, or taken. */
export function checkSheetName(open: OpenWorkbook, name: string, own?: string): void {
  if (name === "" || name.length > LONGEST || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument();
  const taken = univerBook(open)
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== own && isSameName(sheet.getSheetName(), name));
  if (taken) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** Excel's names know no capitals. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
