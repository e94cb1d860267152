import fc from "fast-check";
import { calculate } from "../../src/funding";
import { compare } from "../../src/money";
import { explainer } from "../../src/scenarios";
import { EXAMPLES, example } from "../golden/example";
import { projectFile } from "../support/randomProject";
import { allNames, evaluator, projectOf } from "./evaluation";
import { type Project } from "../../src/budget";
import { type Calculation } from "../../src/funding";

/** Names of figures whose explanation, evaluated from its leaves, comes to something else than the figure. */
function mistaken(project: Project, calculation: Calculation): string[] {
  const explain = explainer(project, calculation);
  const evaluate = evaluator();
  return allNames(project, calculation).filter((name) => {
    const explanation = explain(name);
    return explanation === undefined || compare(evaluate(explanation), explanation.value) !== 0;
  });
}

describe("the explanation of every figure, evaluated from its leaves with exact arithmetic", () => {
  it.each(EXAMPLES)("comes to the figure in the example %s", (id) => {
    const { project, calculation } = example(id);
    expect(mistaken(project, calculation)).toEqual([]);
  });

  it("comes to the figure in any project", () => {
    fc.assert(
      fc.property(projectFile, (file) => {
        const project = projectOf(file);
        expect(mistaken(project, calculate(project))).toEqual([]);
      }),
      { numRuns: 100, seed: 20131231 },
    );
  });
});
