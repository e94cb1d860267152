import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Project } from "../budget";
import { type Language, refusalSentence, words } from "../i18n";
import { readProjectBytes } from "../project-file";
import { readXlsxSafely } from "../workbook/file/node";
import { readWorkbook, type WorkbookCells } from "../workbook/model";
import { packageRoot } from "./packageRoot";

/** The workbook that a project came from. */
export interface SourceWorkbook {
  readonly cells: WorkbookCells;
  /** The language that its sheets were laid out in. */
  readonly language: Language;
  /** The cell that a path of the project file stands in. */
  readonly cellOf: (path: string) => string | undefined;
  /** The path of the project file that a cell is the place of. */
  readonly pathAt: (cell: string) => string | undefined;
}

/** A project from a file, or sentences that say why it could not be read. */
export type ProjectSource =
  | { readonly ok: true; readonly project: Project; readonly workbook?: SourceWorkbook }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** Reads the project of a project file or of a workbook; the first bytes tell which it is. */
export async function readProjectFrom(file: string, language: Language): Promise<ProjectSource> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { ok: false, sentences: [whyNotRead(file, error, language)] };
  }
  return isWorkbook(file, bytes)
    ? fromWorkbook(file, bytes, language)
    : fromProjectFile(file, bytes, language);
}

/** A workbook by its name, or by the signature of a zip file. */
function isWorkbook(file: string, bytes: Uint8Array): boolean {
  return /\.(?:xls[xmb]?|od[st])$/i.test(file) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
}

function fromProjectFile(file: string, bytes: Uint8Array, language: Language): ProjectSource {
  const result = readProjectBytes(bytes);
  if (result.ok) return result;
  const { problems } = words(language);
  return unreadable(file, result.problems.map(problems.sentence), language);
}

async function fromWorkbook(file: string, bytes: Uint8Array, language: Language): Promise<ProjectSource> {
  const opened = await readXlsxSafely(bytes, join(packageRoot(), "dist", "cli", "xlsx-worker.cjs"));
  if (!opened.ok) return unreadable(file, [refusalSentence(opened.refusal, language)], language);
  const result = readWorkbook(opened.value);
  if (!result.ok) return unreadable(file, result.problems.map(words(language).workbook.problem), language);
  const { project, language: laidOutIn, cellOf, pathAt } = result;
  return { ok: true, project, workbook: { cells: opened.value, language: laidOutIn, cellOf, pathAt } };
}

function unreadable(file: string, sentences: readonly string[], language: Language): ProjectSource {
  const heading = words(language).cli.notReadable(file, sentences.length);
  return { ok: false, sentences: [heading, ...sentences.map((sentence) => `  ${sentence}`)] };
}

function whyNotRead(file: string, error: unknown, language: Language): string {
  const { cli } = words(language);
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return cli.noSuchFile(file);
  if (code === "EISDIR") return cli.isFolder(file);
  if (code === "EACCES" || code === "EPERM") return cli.noAccess(file);
  return cli.unreadable(file, code);
}
