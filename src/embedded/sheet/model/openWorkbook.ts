import { type Univer } from "@univerjs/core";
import { type FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type FWorkbook, type FWorksheet } from "@univerjs/sheets/facade";
import { type HostObject } from "../../wire/hostObject";
import { type Area } from "./address";
import { type Calculation } from "./calculation";
import { type BookEvents } from "./events";
import { type KeptParts } from "./keptParts";
import { noLongerValid } from "./refusals";
import { type ShiftLog } from "./shiftLog";

/** Univer's workbook and what the object model needs to know beside it. */
export interface OpenWorkbook {
  readonly univer: Univer;
  readonly facade: FUniver;
  readonly calculation: Calculation;
  readonly shifts: ShiftLog;
  readonly events: BookEvents;
  /** What Univer has no place for: charts, protection, print set-up. */
  readonly kept: KeptParts;
  readonly objects: ObjectMakers;
  readonly insertWorksheets: (bytes: Uint8Array, wanted?: readonly string[]) => Promise<readonly string[]>;
}

/** Objects of the wire that other objects lead to. */
export interface ObjectMakers {
  readonly range: (sheetId: string, area: Area) => HostObject;
  readonly worksheet: (sheetId: string) => HostObject;
}

/** Univer's workbook: loading a file replaces it. */
export function univerBook({ facade }: OpenWorkbook): FWorkbook {
  const workbook = facade.getActiveWorkbook();
  if (workbook === null) throw new Error("Univer has no workbook open");
  return workbook;
}

/** Univer's worksheet of that id; throws InvalidReference, as Excel does for a proxy of a deleted sheet. */
export function univerSheet(open: OpenWorkbook, id: string): FWorksheet {
  const sheet = univerBook(open).getSheetBySheetId(id);
  if (sheet === null) throw noLongerValid();
  return sheet;
}

export function formulaData({ univer }: OpenWorkbook): FormulaDataModel {
  return univer.__getInjector().get(FormulaDataModel);
}
