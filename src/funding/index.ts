export { type Calculation, calculate } from "./calculation";
export { type CashFlow, type CashFlowMonth } from "./cashFlow";
export { type Claim, type ClaimBasis, type EsfPayments, esfPayments } from "./claims";
export { type CashContribution, type FinsamPart, finsamParts, type OrganisationFunding } from "./coFinancing";
export { type Financing, financingByPhase, type PhaseFinancing } from "./financing";
export { GRANT_BOUNDS, type GrantBound, type GrantBoundKind } from "./grant";
export { type Outcomes } from "./outcomes";
