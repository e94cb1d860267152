import type * as writing from "./writing";

/*
 * What changes the workbook, fetched when a change is first asked for: whoever opens the pane to read waits for none of
 * it. What each does is told where it is done.
 */
export const addCharts: typeof writing.addCharts = async (...given) => (await fetched()).addCharts(...given);

export const applyChange: typeof writing.applyChange = async (...given) =>
  (await fetched()).applyChange(...given);

export const insertSheets: typeof writing.insertSheets = async (...given) =>
  (await fetched()).insertSheets(...given);

export const rebuildSheets: typeof writing.rebuildSheets = async (...given) =>
  (await fetched()).rebuildSheets(...given);

export const repairFormulas: typeof writing.repairFormulas = async (...given) =>
  (await fetched()).repairFormulas(...given);

export const writeFindings: typeof writing.writeFindings = async (...given) =>
  (await fetched()).writeFindings(...given);

export const writeScenarios: typeof writing.writeScenarios = async (...given) =>
  (await fetched()).writeScenarios(...given);

function fetched(): Promise<typeof writing> {
  return import(/* webpackChunkName: "writing" */ "./writing");
}
