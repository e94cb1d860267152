import { type Project } from "../../src/budget";
import { reportJson, writeProject } from "../../src/project-file";
import { type Assessment, assess } from "../../src/scenarios";

/** All that can be seen of an assessment: the project file, the report, the key figures and the findings. */
export function seen({ project, calculation, figures, findings }: Assessment): unknown {
  return { file: writeProject(project), report: reportJson(project, calculation), figures, findings };
}

export function seenOf(project: Project): unknown {
  return seen(assess(project));
}
