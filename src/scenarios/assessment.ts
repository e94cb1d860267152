import { type Project } from "../budget";
import { type Calculation, calculate } from "../funding";
import { check, type CheckTerms, type Finding } from "../rules";
import { type Figure, figuresOf } from "./figures";

/** A project with all that is calculated of it and all that the rules say of it. */
export interface Assessment {
  readonly project: Project;
  readonly calculation: Calculation;
  /** Without fixes. */
  readonly findings: readonly Finding[];
  readonly figures: readonly Figure[];
  /** What the rules were told beside the project; a scenario is judged on the same terms as its base. */
  readonly terms: CheckTerms;
}

/** Calculates and checks a project. Throws AmountOutOfRange where an amount is beyond ±9·10¹³ kr. */
export function assess(project: Project, terms: CheckTerms = {}): Assessment {
  const calculation = calculate(project);
  const findings = check(project, calculation, terms);
  return { project, calculation, findings, figures: figuresOf(project, calculation, findings), terms };
}
