import { type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { type BookReading, type ReadBook } from "../../src/excel";
import { type Language } from "../../src/i18n";
import { type Host } from "../../src/taskpane/host";
import { readXlsx, writeXlsx } from "../../src/workbook/file";
import {
  makeWorkbook,
  readWorkbook,
  type WorkbookCells,
  type WrittenFinding,
} from "../../src/workbook/model";

/** An open workbook in place of Excel's: its sheets are written and read as files are, through their bytes. */
export interface OpenWorkbook extends Host {
  readonly shown: readonly string[];
  readonly written: readonly WrittenFinding[];
  /** Another project stands in the sheets, as after an edit. */
  readonly edit: (project: Project) => void;
  /** From now on the workbook reads as this, or Excel fails with the error. */
  readonly read: (answer: () => Promise<BookReading>) => void;
  /** The user selects a cell. */
  readonly select: (cell: string) => void;
  /** Names that a new sheet may not have. */
  readonly taken: string[];
}

/** A workbook with the project's sheets; without a project, one that has nothing of ours. */
export function openWorkbook(project?: Project, language: Language = "sv"): OpenWorkbook {
  let answer = project === undefined ? absent : (): Promise<BookReading> => readingOf(project, language);
  const changed = new Set<() => void>();
  const selected = new Set<(cell: string) => void>();
  const shown: string[] = [];
  const written: WrittenFinding[] = [];
  const taken: string[] = [];
  const become = (after: Project, laidOutIn: Language): void => {
    answer = () => readingOf(after, laidOutIn);
    for (const tell of changed) tell();
  };
  return {
    shown,
    written,
    taken,
    edit: (after) => {
      become(after, language);
    },
    read: (next) => {
      answer = next;
      for (const tell of changed) tell();
    },
    select: (cell) => {
      for (const tell of selected) tell(cell);
    },
    readBook: () => answer(),
    watchBook: (tell) => {
      changed.add(tell);
      return Promise.resolve(() => void changed.delete(tell));
    },
    watchSelection: (tell) => {
      selected.add(tell);
      return Promise.resolve(() => void selected.delete(tell));
    },
    selectedCell: () => Promise.resolve("Projekt!A1"),
    showCell: (cell) => {
      shown.push(cell);
      return Promise.resolve();
    },
    insertSheets: (inserted, options) => {
      if (taken.length > 0) return Promise.resolve({ ok: false, clashes: [...taken] });
      become(inserted, options.language);
      return Promise.resolve({ ok: true });
    },
    rebuildSheets: (rebuilt, options) => {
      become(rebuilt, options.language);
      return Promise.resolve({ ok: true, kept: [] });
    },
    applyChange: (_before, after, book) => {
      become(after, book.language);
      return Promise.resolve({ ok: true, cells: 1 });
    },
    writeFindings: (findings) => {
      written.splice(0, written.length, ...findings);
      return Promise.resolve();
    },
    writeScenarios: ({ rows }) => Promise.resolve({ ok: true, cells: rows.length }),
  };
}

function absent(): Promise<BookReading> {
  return Promise.resolve({ state: "absent" });
}

/** What Excel would read of a project's workbook. Throws where the project cannot be read back: a fault of the test. */
export async function readingOf(project: Project, language: Language = "sv"): Promise<ReadBook> {
  const reading = readingOfCells(await cellsOf(project, language));
  if (reading.state !== "read") throw new Error(JSON.stringify(reading));
  return reading;
}

/** The cells of a project's workbook. */
export async function cellsOf(project: Project, language: Language = "sv"): Promise<WorkbookCells> {
  const opened = await readXlsx(await writeXlsx(makeWorkbook(project, calculate(project), { language })));
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value;
}

/** What Excel would read of the cells. */
export function readingOfCells(cells: WorkbookCells): BookReading {
  const read = readWorkbook(cells);
  if (!read.ok) return { state: "astray", problems: read.problems };
  const { project, language, cellOf, pathAt } = read;
  return { state: "read", project, language, cellOf, pathAt, cells };
}
