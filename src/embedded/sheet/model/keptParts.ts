import { type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { type Chart } from "./chart";

/** As the library reads and writes it. */
type FilePrint = Pick<Worksheet, "pageSetup" | "headerFooter" | "sheetProtection">;
type FileProperties = Pick<Workbook, "title" | "description" | "created"> & {
  readonly creator: string | undefined;
  readonly lastModifiedBy: string | undefined;
};

/** What Univer has no place for, by the worksheet's id. */
export interface KeptSheet {
  readonly charts: Chart[];
  isProtected: boolean;
  isVeryHidden: boolean;
  /** Page set-up and the terms of protection, of a sheet that came from a file. */
  print?: FilePrint;
}

export interface KeptParts {
  /** Of the file that the workbook came from. */
  properties?: FileProperties;
  readonly of: (sheetId: string) => KeptSheet;
  readonly forget: (sheetId: string) => void;
}

export function createKeptParts(): KeptParts {
  const sheets = new Map<string, KeptSheet>();
  return {
    of: (sheetId) => {
      const known = sheets.get(sheetId) ?? { charts: [], isProtected: false, isVeryHidden: false };
      sheets.set(sheetId, known);
      return known;
    },
    forget: (sheetId) => void sheets.delete(sheetId),
  };
}
