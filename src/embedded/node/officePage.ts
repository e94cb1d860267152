/** A page in which Office.js has loaded: what add-in code finds in its window. */
export interface OfficePage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OfficeRuntime: { readonly storage: TextStorage };
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Office.js's storage of texts beside the workbook. */
interface TextStorage {
  readonly getItem: (key: string) => Promise<string | null>;
  readonly setItem: (key: string, value: string) => Promise<void>;
  readonly removeItem: (key: string) => Promise<void>;
}

export const isOfficePage = (window: object): window is OfficePage =>
  ["Office", "Excel", "OfficeExtension", "OfficeRuntime", "CustomFunctions"].every((name) => name in window);
