import { type DefinedName, type WorkbookCells } from "../workbook/model";
import { type NamesInUse } from "./clashes";
import { type BookToInsert } from "./writer";

/** Sheets that new ones take the place of, with the names that they give up. */
export interface Former {
  readonly sheets: readonly Renamed[];
  readonly tables: readonly Renamed[];
  readonly names: readonly DefinedName[];
}

export interface Renamed {
  readonly name: string;
  /** What it is called while it is set aside, and where it stays. */
  readonly aside: string;
}

/** Excel lets a sheet's name have 31 characters. */
const LONGEST = 31;

/** What a workbook has of the sheets, tables and names that a book brings, with names that are free for them. */
export function formerSheets(
  { sheets, tables, names }: WorkbookCells,
  book: Pick<BookToInsert, "names">,
  inUse: NamesInUse,
): Former {
  const given = new Set(book.names.map(({ name }) => name.toLowerCase()));
  return {
    sheets: sheets.map(({ name }) => ({
      name,
      aside: freeName(inUse.sheets, (number) => {
        const suffix = ` (${number})`;
        return name.slice(0, LONGEST - suffix.length) + suffix;
      }),
    })),
    tables: tables.map(({ name }) => ({
      name,
      aside: freeName(inUse.names, (number) => `${name}_${number}`),
    })),
    names: names.filter(({ name }) => given.has(name.toLowerCase())),
  };
}

/** The first of `Personal (2)`, `Personal (3)` … that nobody has. */
function freeName(taken: readonly string[], named: (number: number) => string): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 2; ; number++) if (!names.has(named(number).toLowerCase())) return named(number);
}

/** Gives the former sheets and tables other names, and takes the names of cells away. */
export async function setAside(context: Excel.RequestContext, former: Former): Promise<void> {
  const { workbook } = context;
  for (const { name, aside } of former.sheets) workbook.worksheets.getItem(name).name = aside;
  for (const { name, aside } of former.tables) workbook.tables.getItem(name).name = aside;
  for (const { name } of former.names) workbook.names.getItem(name).delete();
  await context.sync();
}

/** Undoes `setAside`, as far as it came, and takes away what was inserted since. */
export async function putBack(
  context: Excel.RequestContext,
  former: Former,
  { sheets }: Pick<BookToInsert, "sheets">,
): Promise<void> {
  const { workbook } = context;
  const asideSheets = former.sheets.map(({ name, aside }) => ({
    name,
    item: workbook.worksheets.getItemOrNullObject(aside).load("name"),
  }));
  const asideTables = former.tables.map(({ name, aside }) => ({
    name,
    item: workbook.tables.getItemOrNullObject(aside).load("name"),
  }));
  const inserted = sheets.map((name) => workbook.worksheets.getItemOrNullObject(name).load("name"));
  const names = workbook.names.load("items/name");
  await context.sync();
  // A sheet whose former self was not set aside yet is the former one.
  const renamed = new Set(asideSheets.filter(({ item }) => !item.isNullObject).map(({ name }) => name));
  const stays = new Set(former.sheets.map(({ name }) => name).filter((name) => !renamed.has(name)));
  for (const sheet of inserted) if (!sheet.isNullObject && !stays.has(sheet.name)) sheet.delete();
  const ours = new Set(former.names.map(({ name }) => name.toLowerCase()));
  for (const item of names.items) if (ours.has(item.name.toLowerCase())) item.delete();
  await context.sync();
  for (const { name, item } of asideSheets) if (!item.isNullObject) item.name = name;
  for (const { name, item } of asideTables) if (!item.isNullObject) item.name = name;
  for (const { name, refersTo } of former.names) workbook.names.add(name, `=${refersTo}`);
  await context.sync();
}
