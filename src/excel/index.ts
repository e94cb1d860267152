export { addCharts } from "./charts";
export { type ApplyRefusal, type Applied, applyChange } from "./applyChange";
export { ExcelProblem, type ExcelProblemCode } from "./problem";
export { type Inserted, insertSheets, type SheetOptions } from "./insertSheets";
export { type Rebuilt, rebuildSheets } from "./rebuildSheets";
export { type Place, selectedCell, showCell } from "./selection";
export { readBook, type BookReading, type ReadBook } from "./readBook";
export { readSetting, saveSetting } from "./settings";
export { repairFormulas } from "./repairFormulas";
export { watchBook, watchSelection } from "./watch";
export { writeFindings } from "./writeFindings";
export {
  type ScenarioRow,
  type ScenariosWritten,
  type WrittenScenarios,
  writeScenarios,
} from "./writeScenarios";
