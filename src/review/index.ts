export { type Comparison, compareProjects, isSame } from "./comparison";
export { type LineComparison, type LineFate, type MonthComparison } from "./lineComparison";
export { type ReportChange } from "./reportChanges";
export { type LawValue, lawValues } from "./lawValues";
export { type Proof, type ProofInput, proofOf } from "./proof";
