import { type Project } from "../../budget";
import { type Calculation, calculate } from "../../funding";
import { type Explain, type Explanation, explainer } from "../../scenarios";
import { type CellMeanings, cellMeanings } from "../../workbook/model";
import { type ProjectSource } from "../projectSource";

/** A project whose figures can be explained, and where they stand if it came from a workbook. */
export interface ExplainableProject {
  readonly project: Project;
  readonly calculation: Calculation;
  readonly explain: Explain;
  /** The cell that shows a figure or holds an input. */
  readonly cellOf: (explanation: Explanation) => string | undefined;
  readonly meanings?: CellMeanings;
}

export function explainable({ project, workbook }: Extract<ProjectSource, { ok: true }>): ExplainableProject {
  const calculation = calculate(project);
  if (workbook === undefined)
    return { project, calculation, explain: explainer(project, calculation), cellOf: () => undefined };
  const meanings = cellMeanings({ ...workbook, project, calculation });
  return {
    project,
    calculation,
    explain: meanings.explain,
    meanings,
    cellOf: meanings.placeOf,
  };
}
