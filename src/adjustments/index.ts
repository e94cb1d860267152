export { adjust, type Adjusted } from "./adjust";
export { type AdjustmentOf } from "./adjustmentOf";
export { type Change, changedFields } from "./changedFields";
export { type Expected } from "./expected";
export { type AdjustmentKind, type AdjustmentProblem, type FaultCode, type LineCondition } from "./problem";
