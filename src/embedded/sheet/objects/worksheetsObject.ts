import { type FWorksheet } from "@univerjs/sheets/facade";
import { type HostObject } from "../../wire/hostObject";
import { EventType, WORKBOOK } from "../model/events";
import { keepActive } from "../model/keepActive";
import { type OpenWorkbook, univerBook } from "../model/openWorkbook";
import { notFound } from "../model/refusals";
import { eventMethods } from "./eventMethods";
import { optionalText, text } from "./given";
import { itemMethods } from "./itemMethods";
import { checkSheetName, isSameName, newSheetName } from "./sheetName";
import { worksheetObject } from "./worksheetObject";

const NEW_SHEET = { rows: 1000, columns: 26 };

/** Excel.WorksheetCollection. */
export function worksheetsObject(open: OpenWorkbook): HostObject {
  const sheets = (): readonly FWorksheet[] => univerBook(open).getSheets();
  const object = (sheet: FWorksheet): HostObject => worksheetObject(open, sheet.getSheetId());
  // By name or by id.
  const find = (key: string): HostObject | null => {
    const found = sheets().find(
      (sheet) => sheet.getSheetId() === key || isSameName(sheet.getSheetName(), key),
    );
    return found === undefined ? null : object(found);
  };
  return {
    className: "WorksheetCollection",
    items: () => sheets().map(object),
    properties: {},
    methods: {
      ...eventMethods(open, WORKBOOK, {
        DataChanged: EventType.changed,
        Activated: EventType.activated,
        SelectionChanged: EventType.selectionChanged,
      }),
      ...itemMethods((key) => find(text(key))),
      getActiveWorksheet: () => object(univerBook(open).getActiveSheet()),
      getCount: () => sheets().length,
      getFirst: () => {
        const [first] = sheets();
        if (first === undefined) throw notFound();
        return object(first);
      },
      // The new sheet stands last and is not activated.
      add: async (given) => {
        const taken = sheets().map((sheet) => sheet.getSheetName());
        const name = optionalText(given) ?? newSheetName(open.univer, taken);
        checkSheetName(open, name);
        const { rows, columns } = NEW_SHEET;
        return object(await keepActive(open, () => univerBook(open).create(name, rows, columns)));
      },
    },
  };
}
