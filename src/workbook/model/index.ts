export type {
  CellError,
  CellValue,
  DefinedName,
  ReadCell,
  SheetCells,
  TableRange,
  WorkbookCells,
} from "./cells";
export type {
  CellCondition,
  CellExpected,
  WorkbookProblem,
  WorkbookProblemCode,
  WorkbookProblemParameters,
} from "./reading/problem";
export { type ReadWorkbook, readWorkbook } from "./reading/readWorkbook";
export { makeWorkbook, type WorkbookOptions } from "./makeWorkbook";
export { type WrittenFinding } from "./sheets/findingsSheet";
export { sheetPrefix } from "./content/sheetBuilder";
export type {
  Block,
  ConditionalFormat,
  ContentCell,
  ContentRow,
  DocumentProperties,
  SheetContents,
  TableContents,
  Validation,
  WorkbookContents,
} from "./content/contents";
export { type IntegrityCode, type IntegrityFinding } from "./integrity/finding";
export { integritySeverity } from "./integrity/severity";
export { type CellMeaning, type CellMeanings, cellMeanings, type ReadBook } from "./figures/cellMeanings";
export { otherThanFigure } from "./figures/otherThanFigure";
export { checkIntegrity } from "./integrity/checkIntegrity";
export { cellsNotOurs } from "./integrity/notOurs";
export { withCells } from "./withCells";
export { cellWrites } from "./changing/cellWrites";
export type { CellWrite, TableGrowth, WriteRefusal, Writes } from "./changing/write";
export { readReference } from "./area";
export { cellAddress, sheetAddress } from "./address";
export { cellKey, type CellMap, cellsOfWorkbook, type PlainSheet } from "./sparseSheet";
export { type ChartPlaces, chartPlaces } from "./charts/chartPlaces";
export { type ChartTable, type ChartTables, chartTables } from "./charts/chartTables";
