import { IFunctionService } from "@univerjs/engine-formula";
import { areaText } from "../model/address";
import { areaAt } from "../model/area";
import { type OpenWorkbook, univerBook } from "../model/openWorkbook";
import { type CustomFunction, type FunctionCall, type Place } from "./customFunction";
import { createExecutor } from "./executor";

/** Makes `NAMESPACE.NAME` callable from the workbook's cells. */
export function registerFunctions(
  open: OpenWorkbook,
  namespace: string,
  definitions: readonly CustomFunction[],
  call: FunctionCall,
): void {
  const service = open.univer.__getInjector().get(IFunctionService);
  const placeOf = (sheetId: string, row: number, column: number): Place => ({
    sheet: univerBook(open).getSheetBySheetId(sheetId)?.getSheetName() ?? "",
    address: areaText(areaAt(row, column, 1, 1)),
  });
  for (const definition of definitions) {
    const name = `${namespace}.${definition.name}`.toUpperCase();
    service.registerExecutors(createExecutor(name, definition, call, placeOf));
  }
}
