import { type Project } from "../budget";
import { calculate } from "../funding";
import { writeXlsx } from "../workbook/file";
import { type Language } from "../workbook/layout";
import { cellsNotOurs, type DefinedName, makeWorkbook, type WrittenFinding } from "../workbook/model";
import { type ReadBook } from "./bookIn";

/** Sheets ready to be inserted, with every name that they bring. */
export interface BookToInsert {
  readonly base64: string;
  readonly language: Language;
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly DefinedName[];
}

/** The sheets of a project as Excel inserts them. */
export async function writeBook(
  project: Project,
  options: { readonly language: Language; readonly findings: readonly WrittenFinding[] },
): Promise<BookToInsert> {
  const contents = makeWorkbook(project, calculate(project), options);
  const { language, sheets, names } = contents;
  return {
    base64: base64Of(await writeXlsx(contents)),
    language,
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ table }) => table?.name ?? []),
    names,
  };
}

/** Whether our sheets hold anything that sheets made anew would not. */
export function holdsMoreThanOurs({ cells, project, language }: ReadBook): boolean {
  return cellsNotOurs(cells, project, calculate(project), language).length > 0;
}

/** A call takes so many arguments at most. */
const PIECE = 8192;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
