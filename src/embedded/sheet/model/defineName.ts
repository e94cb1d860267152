import { ICommandService } from "@univerjs/core";
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { type OpenWorkbook, univerBook } from "./openWorkbook";

/**
 * Gives a name to cells or a formula, in the whole workbook or on one worksheet. By Univer's command, since the check
 * of its facade calls what Node 20 does not have (methods of iterators).
 */
export function defineName(open: OpenWorkbook, name: string, refersTo: string, sheetId?: string): void {
  const scope = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  open.univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(InsertDefinedNameCommand.id, {
      unitId: univerBook(open).getId(),
      id: `name-${name}-${scope}`,
      name,
      formulaOrRefString: refersTo,
      localSheetId: scope,
    });
}
