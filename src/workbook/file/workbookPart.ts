import { type DefinedName } from "../model/cells";
import { visitXml } from "./xml";

/** What `xl/workbook.xml` says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Names of the whole workbook; those of a single sheet, print areas and the like, are left out. */
  readonly names: readonly DefinedName[];
  /** Whether dates count from 1904, as on a Macintosh of old. */
  readonly from1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly hidden: boolean;
}

export function workbookPart(bytes: Uint8Array): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let from1904 = false;
  let naming: { readonly name: string; refersTo: string } | undefined;
  visitXml(bytes, {
    open: (tag, attribute) => {
      const [name, relationship] = [attribute("name"), attribute("id")];
      if (tag === "workbookPr") from1904 = ["1", "true"].includes(attribute("date1904") ?? "");
      if (tag === "sheet" && name !== undefined && relationship !== undefined) {
        sheets.push({ name, relationship, hidden: (attribute("state") ?? "visible") !== "visible" });
      }
      if (tag === "definedName" && name !== undefined && attribute("localSheetId") === undefined) {
        naming = { name, refersTo: "" };
      }
    },
    text: (text) => {
      if (naming !== undefined) naming.refersTo += text;
    },
    close: (tag) => {
      if (tag === "definedName" && naming !== undefined) names.push(naming);
      if (tag === "definedName") naming = undefined;
    },
  });
  return { sheets, names, from1904 };
}
