import { readFileSync } from "node:fs";
import { join } from "node:path";

import { type Project } from "../../../src/budget";
import { calculate } from "../../../src/funding";
import { readProject } from "../../../src/project-file";
import { readXlsx, writeXlsx } from "../../../src/workbook/file";
import { type Language } from "../../../src/workbook/layout";
import { makeWorkbook, type WorkbookCells } from "../../../src/workbook/model";

export const EXAMPLES = ["steget-vidare", "vagen-ut"];

export function example(name: string): Project {
  return projectOf(readFileSync(join(__dirname, `../../../examples/${name}.delfin.json`), "utf8"));
}

export function projectOf(json: string): Project {
  const read = readProject(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.project;
}

/** The bytes of the workbook of a project. */
export function workbookOf(project: Project, language: Language): Promise<Uint8Array> {
  return writeXlsx(makeWorkbook(project, calculate(project), { language }));
}

/** The cells of the workbook of a project, through its bytes. */
export async function cellsOfProject(project: Project, language: Language): Promise<WorkbookCells> {
  return cellsIn(await workbookOf(project, language));
}

export async function cellsIn(bytes: Uint8Array): Promise<WorkbookCells> {
  const cells = await readXlsx(bytes);
  if (!cells.ok) throw new Error(JSON.stringify(cells.refusal));
  return cells.value;
}
