export { type Calculation, calculate } from "./calculation";
export { type CashFlow, type CashFlowMonth, liquidityNeed, runningBalance } from "./cashFlow";
export {
  type Claim,
  type ClaimBasis,
  type EsfPayments,
  esfPayments,
  paymentsByMonth,
  paymentsOn,
  type PaymentTerms,
} from "./claims";
export {
  type CashContribution,
  finsamAmounts,
  type FinsamPart,
  finsamParts,
  type OrganisationFunding,
} from "./coFinancing";
export { type Financing, financingByPhase, type PhaseFinancing } from "./financing";
export { boundsOf, GRANT_BOUNDS, type GrantBound, type GrantBoundKind, largestGrant } from "./grant";
export { type Outcomes, perHead } from "./outcomes";
