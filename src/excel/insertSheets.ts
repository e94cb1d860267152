import { type Project } from "../budget";
import { type Language } from "../workbook/layout";
import { type WrittenFinding } from "../workbook/model";
import { clashesWith, isBroken, namesInUse } from "./clashes";
import { drawCharts } from "./charts";
import { putLiveChecks } from "./liveChecks";
import { gatherCells } from "./gatherCells";
import { inExcel } from "./run";
import { type BookToInsert } from "./writer";

export interface SheetOptions {
  readonly language: Language;
  /** What the checks found, in words, for the sheet Kontroller. */
  readonly findings: readonly WrittenFinding[];
}

export type Inserted =
  | { readonly ok: true }
  /** Names of sheets, tables and cells that the workbook has already; nothing was added. */
  | { readonly ok: false; readonly clashes: readonly string[] };

/**
 * Adds the sheets of a project at the end of the workbook and shows the first; refused where the workbook has one of
 * their names already. Excel forgets what could be undone before this step.
 */
export async function insertSheets(project: Project, options: SheetOptions): Promise<Inserted> {
  const book = await bookToInsert(project, options);
  return inExcel(async (context) => {
    const inUse = namesInUse(context);
    await context.sync();
    const clashes = clashesWith(book, inUse());
    if (clashes.length > 0) return { ok: false, clashes };
    await insertBook(context, book);
    return { ok: true };
  });
}

/** The sheets as the bytes of a file; what writes them is fetched when it is first needed. */
export async function bookToInsert(project: Project, options: SheetOptions): Promise<BookToInsert> {
  const { writeBook } = await import(/* webpackChunkName: "writer" */ "./writer");
  return writeBook(project, options);
}

/** Inserts sheets whose names are free, with what a file cannot carry: live checks and charts. */
export async function insertBook(context: Excel.RequestContext, book: BookToInsert): Promise<void> {
  const { workbook } = context;
  const before = workbook.names.load("items/name,items/formula");
  await context.sync();
  const brought = new Set(book.names.map(({ name }) => name.toLowerCase()));
  for (const name of before.items)
    if (brought.has(name.name.toLowerCase()) && isBroken(name.formula)) name.delete();
  workbook.insertWorksheetsFromBase64(book.base64, { positionType: Excel.WorksheetPositionType.end });
  await context.sync();
  const names = workbook.names.load("items/name");
  await context.sync();
  // Excel brings along the names that formulas use; those that only people and other files use are given anew.
  const known = new Set(names.items.map(({ name }) => name.toLowerCase()));
  for (const { name, refersTo } of book.names) {
    if (!known.has(name.toLowerCase())) workbook.names.add(name, `=${refersTo}`);
  }
  const gathered = gatherCells(context);
  await context.sync();
  await putLiveChecks(context, book.language);
  await drawCharts(context, gathered(), book.language);
  const [first] = book.sheets;
  if (first !== undefined) workbook.worksheets.getItem(first).activate();
  await context.sync();
}
