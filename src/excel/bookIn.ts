import { type Project } from "../budget";
import { type Language } from "../workbook/layout";
import { readWorkbook, type WorkbookCells, type WorkbookProblem } from "../workbook/model";

/** What the open workbook is to Delfin. */
export type BookReading =
  /** The workbook has no sheets of ours. */
  | { readonly state: "absent" }
  /** The sheets are there, but what stands in them cannot be read: every problem with its cell. */
  | { readonly state: "astray"; readonly problems: readonly WorkbookProblem[] }
  | ReadBook;

/** A budget that could be read, with the cells that it was read from. */
export interface ReadBook {
  readonly state: "read";
  readonly project: Project;
  /** The language that the sheets were laid out in. */
  readonly language: Language;
  /** The cell that a path of the project file stands in, `Personal!E12` for `staff[3].workload`. */
  readonly cellOf: (path: string) => string | undefined;
  /** The path of the project file that a cell is the place of; the inverse of `cellOf`. */
  readonly pathAt: (cell: string) => string | undefined;
  readonly cells: WorkbookCells;
}

/** What cells are to Delfin, whoever fetched them. */
export function bookIn(cells: WorkbookCells): BookReading {
  const read = readWorkbook(cells);
  if (read.ok) {
    const { project, language, cellOf, pathAt } = read;
    return { state: "read", project, language, cellOf, pathAt, cells };
  }
  const { problems } = read;
  return problems.some(({ code }) => code === "notOurs")
    ? { state: "absent" }
    : { state: "astray", problems };
}
