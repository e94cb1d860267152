import {
  applyChange,
  insertSheets,
  readBook,
  rebuildSheets,
  selectedCell,
  showCell,
  watchBook,
  watchSelection,
  writeFindings,
  writeScenarios,
} from "../excel";
import { type Host } from "./host";

/** The Excel that the pane stands beside. */
export const EXCEL: Host = {
  applyChange,
  insertSheets,
  readBook,
  rebuildSheets,
  selectedCell,
  showCell,
  watchBook,
  watchSelection,
  writeFindings,
  writeScenarios,
};
