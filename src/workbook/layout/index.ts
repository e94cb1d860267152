export { type CellForm, type CellType, type Column, type Language, type ReferredTable } from "./column";
export { type Choice, type ChoiceListId, choiceOf, CHOICES, wordOf } from "./choices";
export { type Fact, FACT_SECTIONS, type FactName, FACTS, type FactSection } from "./facts";
export { FACT_COLUMNS, FIRST_ROW, HEADING_ROW, HELP_ROW, SPARE_MONTHS, SUM_ROW, TITLE_ROW } from "./grid";
export { keysOf } from "./keysOf";
export { COLOURS, type Look, type LookId, LOOKS, NUMBER_FORMATS, type NumberFormatId } from "./looks";
export { OUTGROWN_NAME, RESULT_NAMES, type ResultId } from "./results";
export { type Sheet, sheetCalled, type SheetId, type SheetKind, sheetName, SHEETS } from "./sheets";
export { capacityOf, type Table, type TableId, TABLES } from "./tables";
