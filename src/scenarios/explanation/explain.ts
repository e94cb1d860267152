import { type Project } from "../../budget";
import { type Calculation } from "../../funding";
import { type Explanation, once } from "./explanation";
import { findFigure } from "./families";
import { readFigureName } from "./figureName";
import { type Figure, type Scope } from "./scope";

/** The explanation of a figure by its name (docs/guide.en.md, "Explain a figure"); undefined for no figure of the project. */
export type Explain = (name: string) => Explanation | undefined;

/**
 * Explains the figures of a calculated project, each on demand: what is not looked into is not made, and a figure is
 * made once. An amount that the calculation has is taken from it, never made anew; the operations between the amounts
 * lead from the inputs to exactly it, which the tests try by evaluating every tree from its leaves.
 */
export function explainer(project: Project, calculation: Calculation): Explain {
  const known = new Map<string, Explanation>();
  const explain: Explain = (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const path = readFigureName(name);
    const figure = path === undefined ? undefined : findFigure(path, scope);
    if (figure === undefined) return undefined;
    const made = known.get(figure.name) ?? explained(figure);
    known.set(figure.name, made);
    known.set(name, made);
    return made;
  };
  const scope: Scope = {
    project,
    calculation,
    figure: (name) => {
      const found = explain(name);
      if (found === undefined) throw new RangeError(`there is no figure ${name}`);
      return found;
    },
  };
  return explain;
}

function explained({ name, unit, value, operation, operands }: Figure): Explanation {
  const path = withInnerName(readFigureName(name) ?? []);
  return { subject: { kind: "figure", name, path }, unit, value, operation, operands: once(operands) };
}

/** `ofTotal["…"]` holds the name of another figure: its parts stand in line. */
function withInnerName(path: readonly string[]): readonly string[] {
  const [family, inner] = path;
  return family === "ofTotal" && inner !== undefined ? [family, ...(readFigureName(inner) ?? [])] : path;
}
