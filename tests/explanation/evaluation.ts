import { type Project } from "../../src/budget";
import { type Calculation } from "../../src/funding";
import { type Exact } from "../../src/money";
import { readProject } from "../../src/project-file";
import { type Explanation, figureName, figureNames, resultOf } from "../../src/scenarios";

/** Every figure of a project's report, and every amount of its lines by month. */
export function allNames(project: Project, calculation: Calculation): string[] {
  const { budget, financing } = calculation;
  const ofMonths = (...line: readonly (string | { readonly key: string })[]): string[] =>
    budget.grid.months.map((month) => figureName(...line, "months", { key: month }));
  return [
    ...figureNames(project, calculation),
    ...budget.lines.flatMap(({ list, id }) => ofMonths("lines", list, { key: id })),
    ...project.financing.cash.flatMap(({ id }) => ofMonths("lines", "cash", { key: id })),
    ...(financing.contributions.some(({ source }) => source === "finsam") ? ofMonths("finsam") : []),
  ];
}

/**
 * The value of an explanation from its leaves alone: no value between them is looked at. What is reached by several
 * ways is worked out once.
 */
export function evaluator(): (explanation: Explanation) => Exact {
  const known = new Map<Explanation, Exact>();
  const evaluate = (explanation: Explanation): Exact => {
    const { operation, operands, value } = explanation;
    if (operation === undefined) return value;
    const found = known.get(explanation);
    if (found !== undefined) return found;
    const result = resultOf(operation, operands().map(evaluate));
    known.set(explanation, result);
    return result;
  };
  return evaluate;
}

/** Every quantity of an explanation, each once. */
export function quantitiesIn(explanation: Explanation, seen = new Set<Explanation>()): Set<Explanation> {
  if (seen.has(explanation)) return seen;
  seen.add(explanation);
  for (const operand of explanation.operands()) quantitiesIn(operand, seen);
  return seen;
}

/** The project of a parsed project file. */
export function projectOf(file: unknown): Project {
  const reading = readProject(JSON.stringify(file));
  if (!reading.ok) throw new Error(`the reader refuses a valid file: ${JSON.stringify(reading)}`);
  return reading.project;
}
