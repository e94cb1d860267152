import { type Project } from "../budget";
import { type Calculation } from "../funding";
import { type CheckTerms, factsOf } from "./facts";
import { type Finding } from "./finding";
import { proposals } from "./findings";
import { fixesOf } from "./fixes";

/** Every rule's findings, failures with the fixes that were seen to mend them by recalculating. */
export function checkWithFixes(project: Project, calculation: Calculation, terms?: CheckTerms): Finding[] {
  const proposed = proposals(factsOf(project, calculation, terms));
  const before = proposed.map(({ finding }) => finding);
  return proposed.map(({ finding, remedies }) => {
    const fix =
      remedies.length === 0
        ? []
        : fixesOf({ project, finding, remedies, before, ...(terms ? { terms } : {}) });
    return fix.length === 0 ? finding : { ...finding, fix };
  });
}
