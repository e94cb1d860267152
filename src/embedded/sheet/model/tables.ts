import { ICommandService } from "@univerjs/core";
import { AddSheetTableMutation, type ITableInfoWithUnitId } from "@univerjs/sheets-table";
import { type Area } from "./address";
import { intersectionOf, mapArea } from "./area";
import { readerOf } from "./cellValue";
import { areaOf, irange } from "./irange";
import { type OpenWorkbook, univerBook, univerSheet } from "./openWorkbook";
import { invalidArgument, notFound } from "./refusals";

/** A table as Univer keeps it. */
export interface UniverTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** The tables of a worksheet, or all of them, in the order of the sheets. */
export function tablesOf(open: OpenWorkbook, sheetId?: string): readonly UniverTable[] {
  return univerBook(open)
    .getSheets()
    .filter((sheet) => sheetId === undefined || sheet.getSheetId() === sheetId)
    .flatMap((sheet) => sheet.getSubTableInfos().map(tableOf));
}

export function tableById(open: OpenWorkbook, id: string): UniverTable {
  const info = univerBook(open).getTableInfo(id);
  if (info === undefined) throw notFound();
  return tableOf(info);
}

function tableOf({ id, name, subUnitId, range }: ITableInfoWithUnitId): UniverTable {
  return { id, name, sheetId: subUnitId, area: areaOf(range) };
}

/** Makes a table of cells whose first row holds the headings already; its id. */
export function addTable(open: OpenWorkbook, sheetId: string, name: string, area: Area): string {
  const overlaps = tablesOf(open, sheetId).some(
    ({ area: other }) => intersectionOf(area, other) !== undefined,
  );
  if (overlaps || area.top === area.bottom) throw invalidArgument();
  const reader = readerOf(open, univerSheet(open, sheetId));
  const headings = mapArea({ ...area, bottom: area.top }, reader.value)
    .flat()
    .map(String);
  const tableId = `table-${name}-${sheetId}`;
  // Univer's command renames a table that is called like a sheet, which Excel allows; the mutation does not.
  open.univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(AddSheetTableMutation.id, {
      unitId: univerBook(open).getId(),
      subUnitId: sheetId,
      tableId,
      name,
      range: irange(area),
      header: headings.map((heading, index) => heading || `Column${index + 1}`),
      options: { showHeader: true },
    });
  return tableId;
}

/** A table over other cells; its headings stay in their row. */
export async function resizeTable(open: OpenWorkbook, table: UniverTable, area: Area): Promise<void> {
  if (area.top !== table.area.top || area.bottom <= area.top) throw invalidArgument();
  await univerSheet(open, table.sheetId).setTableRange(table.id, irange(area));
}

/** The rows below the headings. */
export function bodyOf(area: Area): Area {
  return { ...area, top: area.top + 1 };
}
