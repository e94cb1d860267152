export { RULE_HEADS, type RuleHead, type Topic, TOPICS } from "./catalogue";
export { checkWithFixes } from "./check";
export {
  type DatedCost,
  ELIGIBILITY_TYPES,
  type EligibilityGround,
  type EligibilityType,
  eligibilityOf,
} from "./costs/eligibility";
export { type KnownOption } from "./costs/knownOptions";
export { type CheckTerms, type Facts } from "./facts";
export {
  advanceFindings,
  balanceFindings,
  flatRateFindings,
  grantFindings,
  loadFindings,
  newestOptions,
  periodFindings,
  shareFindings,
} from "./figureFindings";
export {
  type DatedCitation,
  type Detail,
  type Finding,
  type FindingUnit,
  type Fix,
  SEVERITIES,
  type Severity,
  type Status,
  STATUSES,
} from "./finding";
export { check, rulesDate } from "./findings";
export { RULES } from "./registry";
export { type Rule } from "./rule";
export { RULE_IDS, type RuleId } from "./ruleIds";
export { type Margin, smallestMargin } from "./smallestMargin";
