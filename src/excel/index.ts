export { type ApplyRefusal, type Applied } from "./applyChange";
export { type BookReading, type ReadBook } from "./bookIn";
export {
  addCharts,
  applyChange,
  insertSheets,
  rebuildSheets,
  repairFormulas,
  writeFindings,
  writeScenarios,
} from "./changes";
export { type Inserted, type SheetOptions } from "./insertSheets";
export { ExcelProblem, type ExcelProblemCode } from "./problem";
export { readBook } from "./readBook";
export { type Rebuilt } from "./rebuildSheets";
export { type Place, selectedCell, showCell } from "./selection";
export { readSetting, saveSetting } from "./settings";
export { watchBook, watchSelection } from "./watch";
export { type ScenarioRow, type ScenariosWritten, type WrittenScenarios } from "./writeScenarios";
