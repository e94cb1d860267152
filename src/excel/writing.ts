export { addCharts } from "./charts";
export { applyChange } from "./applyChange";
export { insertSheets } from "./insertSheets";
export { rebuildSheets } from "./rebuildSheets";
export { repairFormulas } from "./repairFormulas";
export { writeFindings } from "./writeFindings";
export { writeScenarios } from "./writeScenarios";
