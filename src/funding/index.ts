export { type Calculation, calculate } from "./calculation";
export { liquidityNeed, runningBalance } from "./balance";
export { type CashFlow, type CashFlowMonth } from "./cashFlow";
export {
  type Claim,
  type ClaimBasis,
  type EsfPayments,
  esfPayments,
  paymentsByMonth,
  paymentsOn,
  type PaymentTerms,
} from "./claims";
export { type CashContribution, type FinsamPart, finsamParts, type OrganisationFunding } from "./coFinancing";
export { finsamAmounts } from "./finsamKey";
export { type Financing, financingByPhase, type PhaseFinancing } from "./financing";
export { boundsOf, GRANT_BOUNDS, type GrantBound, type GrantBoundKind, largestGrant } from "./grant";
export { type Outcomes } from "./outcomes";
export { perHead } from "./perHead";
