import { type Project } from "../../budget";
import { type Calculation } from "../../funding";
import { checkIntegrity, type IntegrityFinding } from "../../workbook/model";
import { type SourceWorkbook } from "../projectSource";

/** What was done to the workbook's own formulas, names and headings; none for a project file. */
export function integrityOf(
  project: Project,
  calculation: Calculation,
  workbook: SourceWorkbook | undefined,
): readonly IntegrityFinding[] {
  if (workbook === undefined) return [];
  return checkIntegrity(workbook.cells, project, calculation, workbook.language);
}
