import { ICommandService, IUndoRedoService, type IWorksheetData } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { type FWorksheet } from "@univerjs/sheets/facade";
import { type Worksheet } from "@cj-tech-master/excelts";
import { type SheetCells } from "../../../workbook/model";
import { HostError } from "../../wire/hostObject";
import { keepActive } from "../model/keepActive";
import { type OpenWorkbook, univerBook } from "../model/openWorkbook";
import { defineName } from "../model/defineName";
import { alreadyExists } from "../model/refusals";
import { addTable } from "../model/tables";
import { keepFile, keepSheet } from "./kept";
import { univerRules } from "./conditionalFormats";
import { plainFormula } from "./formulaPrefixes";
import { type FileContents, readFile } from "./readFile";
import { formulaData, sheetData } from "./sheetData";
import { univerRule } from "./validations";

/** A sheet of the file beside the one that it became. */
interface Arrived {
  readonly cells: SheetCells;
  readonly looks: Worksheet;
  readonly sheet: FWorksheet;
}

/** Replaces the workbook by that of the file. */
export async function loadXlsx(open: OpenWorkbook, bytes: Uint8Array): Promise<void> {
  const file = await readFile(bytes);
  const former = univerBook(open);
  for (const sheet of former.getSheets()) open.kept.forget(sheet.getSheetId());
  open.facade.disposeUnit(former.getId());
  const data = sheetsOf(file).map(({ cells, looks }, index): Partial<IWorksheetData> & { id: string } => ({
    ...sheetData(cells, looks),
    id: `sheet-${index + 1}`,
  }));
  const book = open.facade.createWorkbook({
    name: file.looks.title || "Book1",
    sheetOrder: data.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
  });
  keepFile(open, file.looks);
  complete(
    open,
    file,
    sheetsOf(file).flatMap((each, index) => {
      const sheet = book.getSheetBySheetId(`sheet-${index + 1}`);
      return sheet === null ? [] : [{ ...each, sheet }];
    }),
  );
  const first = book.getSheets().find((sheet) => !sheet.isSheetHidden());
  if (first !== undefined) book.setActiveSheet(first);
  // The formulas, just written, are calculated all of them.
  await open.calculation.settle();
  open.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(book.getId());
}

/**
 * Adds the file's sheets, or those named, after the workbook's own; their ids. Excel would give another name to a sheet
 * whose name is taken; Delfin never asks for that, so it is refused here.
 */
export async function insertXlsx(
  open: OpenWorkbook,
  bytes: Uint8Array,
  wanted?: readonly string[],
): Promise<readonly string[]> {
  const file = await readFile(bytes);
  const sheets = sheetsOf(file).filter(({ cells }) => wanted?.includes(cells.name) ?? true);
  const book = univerBook(open);
  if (wanted?.some((name) => !sheets.some(({ cells }) => cells.name === name)) === true) {
    throw new HostError("InvalidArgument", "The file has no sheet of that name.");
  }
  if (sheets.some(({ cells }) => book.getSheetByName(cells.name) !== null)) {
    throw alreadyExists();
  }
  const arrived = await keepActive(open, () =>
    sheets.map(({ cells, looks }): Arrived => {
      const { rowCount = 0, columnCount = 0, ...sheet } = sheetData(cells, looks);
      return { cells, looks, sheet: book.create(cells.name, rowCount, columnCount, { sheet }) };
    }),
  );
  complete(open, file, arrived);
  await open.calculation.settle();
  // As in Excel, an insertion cannot be undone.
  open.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(book.getId());
  return arrived.map(({ sheet }) => sheet.getSheetId());
}

function sheetsOf({ cells, looks }: FileContents): readonly Omit<Arrived, "sheet">[] {
  return cells.sheets.flatMap((sheet) => {
    const look = looks.getWorksheet(sheet.name);
    return look === undefined ? [] : [{ cells: sheet, looks: look }];
  });
}

/** Tables, then names, then formulas: a formula that comes before what it refers to stays #NAME?. */
function complete(open: OpenWorkbook, file: FileContents, arrived: readonly Arrived[]): void {
  for (const { cells, sheet } of arrived) {
    for (const table of file.cells.tables.filter((each) => each.sheet === cells.name)) {
      addTable(open, sheet.getSheetId(), table.name, table);
    }
  }
  const book = univerBook(open);
  const names = new Set(book.getDefinedNames().map((name) => name.getName()));
  for (const { name, refersTo } of file.cells.names) {
    if (!names.has(name)) defineName(open, name, nameText(refersTo));
  }
  for (const each of arrived) completeSheet(open, each);
}

/** What a name stands for: Univer takes cells as they are and anything else as a formula. */
function nameText(refersTo: string): string {
  const plain = plainFormula(refersTo);
  return /[(+*/&"-]/.test(refersTo.replace(/'[^']*'/g, "")) ? plain : plain.slice(1);
}

function completeSheet(open: OpenWorkbook, { cells, looks, sheet }: Arrived): void {
  const commands = open.univer.__getInjector().get(ICommandService);
  const target = { unitId: univerBook(open).getId(), subUnitId: sheet.getSheetId() };
  commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue: formulaData(cells) });
  const rules = Object.entries(looks.dataValidations.model).flatMap(([address, validation], index) => {
    const uid = `${target.subUnitId}-validation-${index + 1}`;
    return (validation && univerRule(address, validation, uid)) ?? [];
  });
  if (rules.length > 0) commands.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule: rules });
  for (const rule of [...univerRules(looks.conditionalFormattings, target.subUnitId)].reverse()) {
    commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule });
  }
  keepSheet(open, target.subUnitId, looks);
}
