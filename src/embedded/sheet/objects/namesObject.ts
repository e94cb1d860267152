import { type FWorkbook } from "@univerjs/sheets/facade";
import { type HostObject, isHostObject } from "../../wire/hostObject";
import { type Area, areaText, quotedSheet, readAddress } from "../model/address";
import { type OpenWorkbook, univerBook, univerSheet } from "../model/openWorkbook";
import { alreadyExists, invalidArgument, notFound } from "../model/refusals";
import { defineName } from "../model/defineName";
import { optionalText, text } from "./given";
import { itemMethods } from "./itemMethods";
import { handleOf } from "./rangeHandle";
import { isSameName } from "./sheetName";

type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** What Excel allows as a name, and what it takes for a cell (A1, R1C1). */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const CELL = /^(?:[a-z]{1,3}\d{1,7}|r(?:\d*c\d*)?|c\d*)$/i;

/** Excel.NamedItemCollection: the names of the workbook, or those of one worksheet. */
export function namesObject(open: OpenWorkbook, sheetId?: string): HostObject {
  const names = (): readonly DefinedName[] => definedNames(open, sheetId);
  const object = (name: DefinedName): HostObject => nameObject(open, name.getName(), sheetId);
  const find = (name: string): HostObject | null => {
    const found = names().find((each) => isSameName(each.getName(), name));
    return found === undefined ? null : object(found);
  };
  return {
    className: "NamedItemCollection",
    items: () => names().map(object),
    properties: {},
    methods: {
      ...itemMethods((name) => find(text(name))),
      getCount: () => names().length,
      add: (given, reference, comment) => {
        const name = text(given);
        if (!NAME.test(name) || CELL.test(name) || name.length > 255) throw invalidArgument();
        if (find(name) !== null) throw alreadyExists();
        const refersTo = isHostObject(reference)
          ? addressOf(open, handleOf(reference))
          : text(reference).replace(/^=/, "");
        defineName(open, name, refersTo, sheetId);
        const note = optionalText(comment);
        if (note !== undefined) foundName(open, name, sheetId).setComment(note);
        return nameObject(open, name, sheetId);
      },
    },
  };
}

/** Excel.NamedItem. */
function nameObject(open: OpenWorkbook, name: string, sheetId: string | undefined): HostObject {
  const item = (): DefinedName => foundName(open, name, sheetId);
  const refersTo = (): string => item().getFormulaOrRefString().replace(/^=/, "");
  const range = (): HostObject | null => {
    const found = referredArea(open, refersTo());
    return found === undefined ? null : open.objects.range(found.sheetId, found.area);
  };
  return {
    className: "NamedItem",
    // Names have no id that is shown; the library finds them again by this one.
    id: name,
    scalars: ["comment", "formula", "name", "scope", "type", "value", "visible"],
    properties: {
      name: { get: () => item().getName() },
      formula: {
        get: () => `=${refersTo()}`,
        set: (given) => {
          item().setFormula(text(given));
        },
      },
      value: { get: () => (refersTo().includes("#REF!") ? "#REF!" : refersTo()) },
      type: { get: () => typeOf(refersTo(), range() !== null) },
      scope: { get: () => (sheetId === undefined ? "Workbook" : "Worksheet") },
      comment: { get: () => item().getComment() ?? "" },
      visible: { get: () => true },
    },
    methods: {
      // InvalidArgument where it stands for no range (https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-getrange-member).
      getRange: () => {
        const found = range();
        if (found === null) throw invalidArgument();
        return found;
      },
      getRangeOrNullObject: range,
      delete: () => {
        item().delete();
      },
    },
  };
}

function typeOf(refersTo: string, isRange: boolean): string {
  if (isRange) return "Range";
  if (refersTo.includes("#REF!")) return "Error";
  if (/^-?\d+(?:\.\d+)?$/.test(refersTo)) return "Double";
  return /^(?:TRUE|FALSE)$/i.test(refersTo) ? "Boolean" : "String";
}

/** The cells that a name stands for, the worksheet's own name before that of the workbook. */
export function areaOfName(
  open: OpenWorkbook,
  name: string,
  sheetId: string,
): { readonly sheetId: string; readonly area: Area } | undefined {
  const found = [...definedNames(open, sheetId), ...definedNames(open)].find((each) =>
    isSameName(each.getName(), name),
  );
  return found && referredArea(open, found.getFormulaOrRefString());
}

function definedNames(open: OpenWorkbook, sheetId?: string): readonly DefinedName[] {
  return univerBook(open)
    .getDefinedNames()
    .filter((name) => (sheetId === undefined ? name.isWorkbookScope() : name.getLocalSheetId() === sheetId));
}

function foundName(open: OpenWorkbook, name: string, sheetId: string | undefined): DefinedName {
  const found = definedNames(open, sheetId).find((each) => isSameName(each.getName(), name));
  if (found === undefined) throw notFound();
  return found;
}

function referredArea(
  open: OpenWorkbook,
  refersTo: string,
): { readonly sheetId: string; readonly area: Area } | undefined {
  const read = readAddress(refersTo);
  if (read?.sheet === undefined) return undefined;
  const sheet = univerBook(open).getSheetByName(read.sheet);
  return sheet === null ? undefined : { sheetId: sheet.getSheetId(), area: read.area };
}

function addressOf(open: OpenWorkbook, range: { readonly sheetId: string; readonly at: () => Area }): string {
  const sheet = univerSheet(open, range.sheetId).getSheetName();
  return `${quotedSheet(sheet)}!${areaText(range.at(), true)}`;
}
