import type * as module from "../excel";
import { type Host } from "./host";

/** Excel, fetched when it is first asked for: the pane's frame is shown before what reads the workbook has arrived. */
export const EXCEL: Host = {
  applyChange: async (...given) => (await excel()).applyChange(...given),
  insertSheets: async (...given) => (await excel()).insertSheets(...given),
  readBook: async () => (await excel()).readBook(),
  rebuildSheets: async (...given) => (await excel()).rebuildSheets(...given),
  selectedCell: async () => (await excel()).selectedCell(),
  showCell: async (...given) => (await excel()).showCell(...given),
  watchBook: async (...given) => (await excel()).watchBook(...given),
  watchSelection: async (...given) => (await excel()).watchSelection(...given),
  writeFindings: async (...given) => (await excel()).writeFindings(...given),
  writeScenarios: async (...given) => (await excel()).writeScenarios(...given),
};

function excel(): Promise<typeof module> {
  return import(/* webpackChunkName: "excel" */ "../excel");
}
