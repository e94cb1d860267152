/** What the handshake tells the add-in of its surroundings. */
export interface AppContext {
  /** The user's language, `sv-SE`. */
  readonly displayLanguage: string;
  /** The language of the workbook's numbers and dates. */
  readonly contentLanguage: string;
  /** Requirement sets and their versions, `{ ExcelApi: "1.16" }`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
}

/** Excel, in the bits by which Office.js tells its programs apart. */
const EXCEL = 16;
const OPENED_BY_THE_USER = 1;
const TASK_PANE = 2;

/** The list that Office.js reads by position: its AppContextProperties, in their order. */
export const appContext = (context: AppContext): readonly unknown[] => [
  [Object.keys(context.settings), Object.values(context.settings)],
  "delfin",
  EXCEL,
  16,
  0,
  0,
  "1.1",
  0,
  context.displayLanguage,
  context.contentLanguage,
  0,
  "embedded://workbook.xlsx",
  OPENED_BY_THE_USER,
  1,
  "",
  "1.1",
  "",
  "",
  false,
  false,
  JSON.stringify(context.requirements),
  "",
  "16.0.0.0",
  TASK_PANE,
];
