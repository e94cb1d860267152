import { adjust, type Adjusted } from "../adjustments";
import { type Adjustment, type Project } from "../budget";
import { type ReadBook } from "../excel";
import { calculate } from "../funding";
import { type Language, writtenFinding } from "../i18n";
import { checkWithFixes } from "../rules";
import { checkIntegrity, withCells, type WrittenFinding } from "../workbook/model";
import { type Book } from "./book";

/*
 * The pane's way into the core. It is loaded by itself, so that the frame of the pane stands before the law does.
 */

/** Everything that the pane shows of a workbook. Throws AmountOutOfRange where an amount is beyond ±9·10¹³ kr. */
export function bookFrom({ project, cells, cellOf, pathAt, language }: ReadBook): Book {
  const calculation = calculate(project);
  return {
    project,
    calculation,
    findings: checkWithFixes(project, calculation).map((finding) => withCells(finding, project, cellOf)),
    integrity: checkIntegrity(cells, project, calculation, language),
    cellOf,
    pathAt,
    cells,
    language,
  };
}

/** The project after the adjustments, or every problem of them. */
export function adjusted(project: Project, adjustments: readonly Adjustment[]): Adjusted {
  return adjust(project, adjustments);
}

/** What is found of a project as rows of the sheet Kontroller. */
export function findingsOf(project: Project, language: Language): readonly WrittenFinding[] {
  return checkWithFixes(project, calculate(project)).flatMap((finding) => writtenFinding(finding, language));
}
