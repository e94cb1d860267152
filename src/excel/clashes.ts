import { type BookToInsert } from "./writer";

/** Every name of the workbook that no other sheet, table or cell may have. */
export interface NamesInUse {
  readonly sheets: readonly string[];
  /** Tables and named cells share their names. */
  readonly names: readonly string[];
}

/** Asks for the names that are taken; after one `context.sync()` the answer gives them. */
export function namesInUse({ workbook }: Excel.RequestContext): () => NamesInUse {
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  return () => ({
    sheets: sheets.items.map(({ name }) => name),
    names: [...tables.items, ...names.items.filter(({ formula }) => !isBroken(formula))].map(
      ({ name }) => name,
    ),
  });
}

/** A name outlives the sheet that it led to: then it leads nowhere, and may be given anew. */
export function isBroken(formula: unknown): boolean {
  return String(formula).includes("#REF!");
}

/** The names of sheets, tables and cells that a book would bring a second time; Excel tells no case apart. */
export function clashesWith(
  { sheets, tables, names }: Pick<BookToInsert, "sheets" | "tables" | "names">,
  inUse: NamesInUse,
): readonly string[] {
  const [takenSheets, takenNames] = [folded(inUse.sheets), folded(inUse.names)];
  return [
    ...sheets.filter((name) => takenSheets.has(name.toLowerCase())),
    ...[...tables, ...names.map(({ name }) => name)].filter((name) => takenNames.has(name.toLowerCase())),
  ];
}

function folded(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
