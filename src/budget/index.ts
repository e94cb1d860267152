export * from "./adjustment";
export * from "./choices";
export * from "./financingTerms";
export * from "./id";
export * from "./lines";
export * from "./project";
export { type BookedKey, COST_KEYS, type CostBreakdown, type CostKey, sumBreakdowns } from "./breakdown";
export { type Budget, calculateBudget, rowByMonth } from "./budget";
export {
  cashFlowTerms,
  DEFAULTS,
  employmentShare,
  isContractingAuthority,
  type ResolvedCashFlowTerms,
} from "./defaults";
export { flatRateAmount, totalUnderOption } from "./flatRateAmount";
export { indirectBase, type IndirectRate, indirectRate, replacesOtherDirectCosts } from "./indirectCost";
export {
  amountInMonth,
  type LineCost,
  type LineList,
  type LineType,
  type Monthly,
  overTheProject,
} from "./lineCost";
export { loadByMonth, type PersonLoad } from "./load";
export { type ActiveTime, type MonthGrid, monthGrid } from "./monthGrid";
export { inKindValue, monthlyAllowance } from "./nonCash";
export { vatFactor } from "./otherCost";
export { participantMonths } from "./participantMonths";
export { type PhaseKey, phaseOfMonths } from "./phases";
export { spread } from "./profile";
export { hourlyRate, staffMonths, type StaffTerms } from "./staffCost";
