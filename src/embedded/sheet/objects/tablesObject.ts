import { HostError, type HostObject, isHostObject } from "../../wire/hostObject";
import { addressed } from "../model/address";
import { type OpenWorkbook, univerBook, univerSheet } from "../model/openWorkbook";
import { notFound } from "../model/refusals";
import { addTable, tablesOf, type UniverTable } from "../model/tables";
import { flag, text } from "./given";
import { itemMethods } from "./itemMethods";
import { handleOf } from "./rangeHandle";
import { isSameName } from "./sheetName";
import { tableObject } from "./tableObject";

/** Excel.TableCollection: the tables of the workbook, or those of one worksheet. */
export function tablesObject(open: OpenWorkbook, sheetId?: string): HostObject {
  const tables = (): readonly UniverTable[] => tablesOf(open, sheetId);
  const find = (key: string): HostObject | null => {
    const found = tables().find(({ id, name }) => id === key || isSameName(name, key));
    return found === undefined ? null : tableObject(open, found.id);
  };
  return {
    className: "TableCollection",
    scalars: ["count"],
    items: () => tables().map(({ id }) => tableObject(open, id)),
    properties: { count: { get: () => tables().length } },
    methods: {
      ...itemMethods((key) => find(text(key))),
      getCount: () => tables().length,
      add: (given, hasHeaders) => {
        const place = isHostObject(given) ? handleOf(given) : placeOf(open, text(given), sheetId);
        if (!flag(hasHeaders)) {
          throw new HostError(
            "NotImplemented",
            "The embedded host makes tables of ranges that have headings.",
          );
        }
        const name = unusedName(tablesOf(open));
        return tableObject(open, addTable(open, place.sheetId, name, place.at()));
      },
    },
  };
}

function placeOf(
  open: OpenWorkbook,
  address: string,
  sheetId: string | undefined,
): { readonly sheetId: string; readonly at: () => ReturnType<typeof addressed>["area"] } {
  const { sheet: name, area } = addressed(address);
  const book = univerBook(open);
  const named = name === undefined ? undefined : book.getSheetByName(name);
  if (named === null) throw notFound();
  const sheet = named ?? (sheetId === undefined ? book.getActiveSheet() : univerSheet(open, sheetId));
  return { sheetId: sheet.getSheetId(), at: () => area };
}

function unusedName(tables: readonly UniverTable[], number = 1): string {
  const name = `Table${number}`;
  return tables.some((table) => isSameName(table.name, name)) ? unusedName(tables, number + 1) : name;
}
