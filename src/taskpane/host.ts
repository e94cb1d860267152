import type * as excel from "../excel";

/** What the pane asks of Excel. */
export type Host = Pick<
  typeof excel,
  | "applyChange"
  | "insertSheets"
  | "readBook"
  | "rebuildSheets"
  | "selectedCell"
  | "showCell"
  | "watchBook"
  | "watchSelection"
  | "writeFindings"
  | "writeScenarios"
>;
