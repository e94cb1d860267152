import { type Univer } from "@univerjs/core";
import { type FUniver } from "@univerjs/core/facade";
import { type EventEntry, type HostObject } from "../wire/hostObject";
import { type CustomFunction, type FunctionCall } from "./functions/customFunction";
import { registerFunctions } from "./functions/registerFunctions";
import { followCalculation } from "./model/calculation";
import { type Chart } from "./model/chart";
import { createEvents } from "./model/events";
import { createKeptParts } from "./model/keptParts";
import { type OpenWorkbook, univerBook } from "./model/openWorkbook";
import { createShiftLog } from "./model/shiftLog";
import { takeIn } from "./model/takeIn";
import { watchWorkbook } from "./model/watch";
import { type AsOneStep, createOneStep } from "./model/oneStep";
import { type Culture } from "./objects/applicationObject";
import { rangeObject } from "./objects/rangeObject";
import { newSheetName } from "./objects/sheetName";
import { workbookObject } from "./objects/workbookObject";
import { worksheetObject } from "./objects/worksheetObject";
import { insertXlsx, loadXlsx } from "./xlsx/load";
import { saveXlsx } from "./xlsx/save";

export interface BookOptions {
  /** How `application.cultureInfo` answers; Swedish where left out. */
  readonly culture?: Culture;
}

/** A workbook of Univer behind Excel's object model. */
export interface Book {
  /** Excel.Workbook, for the wire. */
  readonly root: HostObject;
  /** Changes, activations and selections that the add-in subscribed to, on their way to it. */
  readonly onEvents: (listener: (entries: readonly EventEntry[]) => void) => void;
  /** Resolves when all calculation is done. */
  readonly settle: () => Promise<void>;
  /** Every formula anew. */
  readonly recalculate: () => Promise<void>;
  /** Replaces the workbook by that of an .xlsx; throws HostError InvalidArgument where the file is refused. */
  readonly load: (bytes: Uint8Array) => Promise<void>;
  /** The workbook as an .xlsx. */
  readonly save: () => Promise<Uint8Array>;
  /** Makes `NAMESPACE.NAME` callable from cells; the cells answer #BUSY! until `call` has something to answer. */
  readonly registerFunctions: (
    namespace: string,
    definitions: readonly CustomFunction[],
    call: FunctionCall,
  ) => void;
  /** To be told where a user has typed, counted from 0: a table takes in what stands just below it. */
  readonly typed: (sheetId: string, row: number, column: number) => Promise<void>;
  /** Does something that undo takes back as a whole. */
  readonly asOneStep: AsOneStep;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** The charts that the add-in described; Excel would draw them. */
  readonly charts: () => readonly Chart[];
}

const SWEDISH: Culture = { name: "sv-SE", decimalSeparator: ",", groupSeparator: "\u00A0" };

/** Excel's object model over Univer; an empty workbook is made where Univer has none. */
export function createBook(univer: Univer, facade: FUniver, { culture = SWEDISH }: BookOptions = {}): Book {
  if (facade.getActiveWorkbook() === null) {
    facade.createWorkbook({ name: "Book1" }).getActiveSheet().setName(newSheetName(univer, []));
  }
  const events = createEvents();
  const open: OpenWorkbook = {
    univer,
    facade,
    calculation: followCalculation(univer),
    shifts: createShiftLog(),
    events,
    kept: createKeptParts(),
    objects: {
      range: (sheetId, area) => rangeObject(open, sheetId, area),
      worksheet: (sheetId) => worksheetObject(open, sheetId),
    },
    insertWorksheets: (bytes, wanted) => events.silently(() => insertXlsx(open, bytes, wanted)),
  };
  watchWorkbook(open);
  const { calculation, kept } = open;
  return {
    root: workbookObject(open, culture),
    onEvents: events.listen,
    settle: calculation.settle,
    recalculate: calculation.recalculate,
    load: async (bytes) => {
      await events.silently(() => loadXlsx(open, bytes));
      await calculation.settle();
    },
    save: async () => {
      await calculation.settle();
      return saveXlsx(open);
    },
    registerFunctions: (namespace, definitions, call) => {
      registerFunctions(open, namespace, definitions, call);
    },
    typed: (sheetId, row, column) => takeIn(open, sheetId, row, column),
    asOneStep: createOneStep(open),
    undo: async () => {
      univerBook(open).undo();
      await calculation.settle();
    },
    redo: async () => {
      univerBook(open).redo();
      await calculation.settle();
    },
    charts: () =>
      univerBook(open)
        .getSheets()
        .flatMap((sheet) => kept.of(sheet.getSheetId()).charts),
  };
}
