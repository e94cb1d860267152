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
export { checkIntegrity } from "./integrity/checkIntegrity";
