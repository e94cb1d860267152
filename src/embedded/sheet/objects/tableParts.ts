import { type Given, type HostObject } from "../../wire/hostObject";
import { columnsOf, rowsOf } from "../model/area";
import { type Area } from "../model/address";
import { readerOf } from "../model/cellValue";
import { type OpenWorkbook, univerSheet } from "../model/openWorkbook";
import { notFound } from "../model/refusals";
import { bodyOf, resizeTable, tableById } from "../model/tables";
import { isList, isOmitted, matrix, optionalWhole, whole } from "./given";
import { itemMethods } from "./itemMethods";
import { isSameName } from "./sheetName";

/** Excel.TableColumnCollection: the columns by their headings. */
export function columnsObject(open: OpenWorkbook, tableId: string): HostObject {
  const count = (): number => columnsOf(tableById(open, tableId).area);
  const object = (index: number): HostObject => columnObject(open, tableId, index);
  const indexes = (): readonly number[] => Array.from({ length: count() }, (_, index) => index);
  const find = (key: Given | undefined): HostObject | null => {
    const found = indexes().find((index) =>
      typeof key === "string" ? isSameName(headingOf(open, tableId, index), key) : index + 1 === key,
    );
    return found === undefined ? null : object(found);
  };
  return {
    className: "TableColumnCollection",
    scalars: ["count"],
    items: () => indexes().map(object),
    properties: { count: { get: count } },
    methods: {
      ...itemMethods(find),
      getItemAt: (given) => {
        const index = whole(given);
        if (index < 0 || index >= count()) throw notFound();
        return object(index);
      },
      getCount: count,
    },
  };
}

function headingOf(open: OpenWorkbook, tableId: string, index: number): string {
  const { sheetId, area } = tableById(open, tableId);
  return String(readerOf(open, univerSheet(open, sheetId)).value(area.top, area.left + index));
}

function columnObject(open: OpenWorkbook, tableId: string, index: number): HostObject {
  const column = (part: (area: Area) => Area): HostObject => {
    const { sheetId, area } = tableById(open, tableId);
    const { left } = area;
    return open.objects.range(sheetId, { ...part(area), left: left + index, right: left + index });
  };
  return {
    className: "TableColumn",
    scalars: ["id", "index", "name", "values"],
    properties: {
      id: { get: () => index + 1 },
      index: { get: () => index },
      name: { get: () => headingOf(open, tableId, index) },
      values: { get: () => column((area) => area).properties["values"]?.get?.() ?? null },
    },
    methods: {
      getRange: () => column((area) => area),
      getDataBodyRange: () => column(bodyOf),
      getHeaderRowRange: () => column((area) => ({ ...area, bottom: area.top })),
    },
  };
}

/** Excel.TableRowCollection. */
export function rowsObject(open: OpenWorkbook, tableId: string): HostObject {
  const count = (): number => rowsOf(bodyOf(tableById(open, tableId).area));
  const object = (index: number): HostObject => rowObject(open, tableId, index);
  return {
    className: "TableRowCollection",
    scalars: ["count"],
    items: () => Array.from({ length: count() }, (_, index) => object(index)),
    properties: { count: { get: count } },
    methods: {
      getCount: count,
      getItemAt: (given) => {
        const index = whole(given);
        if (index < 0 || index >= count()) throw notFound();
        return object(index);
      },
      // Without a place at the end; cells below move down.
      add: async (given, values) => {
        const before = tableById(open, tableId);
        const index = optionalWhole(given) ?? count();
        if (index < 0 || index > count()) throw notFound();
        const rows = isList(values) ? values.length : 1;
        await addRows(open, tableId, index, rows);
        const added = open.objects.range(before.sheetId, {
          ...before.area,
          top: before.area.top + 1 + index,
          bottom: before.area.top + index + rows,
        });
        if (!isOmitted(values)) {
          matrix(values, rows, columnsOf(before.area));
          await added.properties["values"]?.set?.(values);
        }
        return object(index);
      },
    },
  };
}

async function addRows(open: OpenWorkbook, tableId: string, index: number, rows: number): Promise<void> {
  const { sheetId, area } = tableById(open, tableId);
  const first = area.top + 1 + index;
  const place = open.objects.range(sheetId, { ...area, top: first, bottom: first + rows - 1 });
  await place.methods["insert"]?.("Down");
  const after = tableById(open, tableId);
  const bottom = area.bottom + rows;
  if (after.area.bottom < bottom) await resizeTable(open, after, { ...after.area, bottom });
}

function rowObject(open: OpenWorkbook, tableId: string, index: number): HostObject {
  const range = (): HostObject => {
    const { sheetId, area } = tableById(open, tableId);
    const row = area.top + 1 + index;
    return open.objects.range(sheetId, { ...area, top: row, bottom: row });
  };
  return {
    className: "TableRow",
    scalars: ["index", "values"],
    properties: {
      index: { get: () => index },
      values: {
        get: () => range().properties["values"]?.get?.(),
        set: (given) => range().properties["values"]?.set?.(given),
      },
    },
    methods: {
      getRange: range,
      delete: () => range().methods["delete"]?.("Up"),
    },
  };
}
