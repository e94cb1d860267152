import { type Language, sheetCalled, sheetName } from "../workbook/layout";
import { ExcelProblem } from "./problem";

/** The sheet Kontroller, whichever language it is named in. */
export interface FindingsPlace {
  readonly sheet: Excel.Worksheet;
  readonly language: Language;
  readonly isProtected: boolean;
}

/** Asks for the sheet Kontroller; after one `context.sync()` the answer gives it, or tells that it is gone. */
export function findingsPlace({ workbook }: Excel.RequestContext): () => FindingsPlace {
  const worksheets = workbook.worksheets.load("items/name,items/protection/protected");
  return () => {
    const sheet = worksheets.items.find(({ name }) => sheetCalled(name) === "findings");
    if (sheet === undefined) throw new ExcelProblem("gone", "ItemNotFound");
    const language = sheetName("findings", "en").toLowerCase() === sheet.name.toLowerCase() ? "en" : "sv";
    return { sheet, language, isProtected: sheet.protection.protected };
  };
}

/**
 * Lets the add-in write on Kontroller. The file protects it, like every sheet of results; it stays open afterwards, since
 * protecting it again each time would make Excel forget what the user can undo.
 */
export function open({ sheet, isProtected }: FindingsPlace): void {
  if (isProtected) sheet.protection.unprotect();
}
