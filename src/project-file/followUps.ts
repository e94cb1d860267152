import { type Problem } from "./problem";

/**
 * The problems without those that another one explains: a required field is not missing where the object has it
 * under a misspelt name.
 */
export function withoutFollowUps(problems: readonly Problem[]): readonly Problem[] {
  const meant = new Set(problems.map(fieldMeant).filter((path) => path !== undefined));
  return problems.filter((problem) => {
    if (problem.code === "missing" || problem.code === "emptyList") return !meant.has(problem.path);
    if (problem.code !== "noAlternative") return true;
    return !problem.alternatives.flat().some((name) => meant.has(inside(problem.path, name)));
  });
}

/** The path of the field that an unknown name stands for. */
function fieldMeant(problem: Problem): string | undefined {
  if (problem.code !== "unknownField" || problem.nearest === undefined) return undefined;
  return inside(problem.object, problem.nearest);
}

function inside(object: string, field: string): string {
  return object === "" ? field : `${object}.${field}`;
}
