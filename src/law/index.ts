export { type Call } from "./call";
export { type CallConflict, type CallField, type CallValue, type OpenBound } from "./callBounds";
export { CALLS, knownCall } from "./calls";
export { type CallTerms, type KnownCall, type Reading } from "./calls/knownCall";
export { type Bilingual, type Citation, type Layer, LAYERS, type Verified, VERIFIED } from "./citation";
export { type BoundSource, type EffectiveCall, effectiveCall } from "./effectiveCall";
export { type EmployerContribution, employerContribution } from "./employerContribution";
export { FINSAM_KEY } from "./finsam";
export { lawDate, type ParameterInForce, parametersInForce, valueAtStart } from "./inForce";
export {
  FLAT_RATES,
  type FlatRate,
  INDIRECT_BASES,
  INDIRECT_OPTIONS,
  type IndirectBase,
  type IndirectOption,
} from "./indirectOptions";
export {
  type AnyParameter,
  DATE_BASES,
  type DateBasis,
  type DatedValue,
  type Parameter,
  type Unit,
  type UnitValues,
  valueOn,
  valueText,
} from "./parameter";
export { parameterNamed, parameterNamesLike } from "./parameterNamed";
export { PARAMETERS } from "./parameters";
export { ADVANCE_LIMITS, type AdvanceLimits } from "./parameters/advance";
export { type Ceiling, EU_CEILINGS, euCeiling, type RegionCategory } from "./parameters/ceilings";
export { COST_LIMITS } from "./parameters/costLimits";
export { type ContributionReduction, type PayGroup } from "./parameters/contributionReduction";
export { CONTRIBUTION_REDUCTIONS, NORMAL_CONTRIBUTION } from "./parameters/employerContributions";
export { EXCHANGE_RATE_SAMPLES, type ExchangeRateSample } from "./parameters/exchangeRates";
export { FINSAM_SHARES } from "./parameters/finsamShares";
export {
  FLAT_RATES_IN_LAW,
  type FlatRateInLaw,
  flatRateOf,
  UNKNOWN_TO_PROGRAMME,
} from "./parameters/flatRates";
export {
  type AllowanceKind,
  PARTICIPANT_ALLOWANCES,
  type ParticipantAllowance,
  participantAllowance,
} from "./parameters/participantAllowances";
export { DIRECT_PROCUREMENT_LIMIT } from "./parameters/procurement";
export { PROGRAMME_CO_FINANCING, SHARE_TOLERANCE } from "./parameters/programmeShares";
export { SIMPLIFIED_OPTIONS } from "./parameters/simplifiedOptions";
export { annualHoursOf, HOURS, STAFF_LIMITS } from "./parameters/staff";
export { SPENDING_WINDOWS, type SpendingWindow, TIME } from "./parameters/time";
export { type PriceRegion, priceRegion, UNIT_COSTS, type UnitCostFunction } from "./parameters/unitCosts";
export { ESF_PROGRAMMES, type EsfProgrammeId, type ProgrammeId, PROGRAMMES } from "./programme";
export {
  type Classification,
  classificationOf,
  dateOfLaw,
  type Programme,
  PROGRAMME_FACTS,
  type ProgrammeArea,
  programmeFacts,
  type ProgrammePhase,
  type RegionId,
  REGIONS,
} from "./programmes";
export { type Provision, provisionOn, type ProvisionText } from "./provision";
export { PROVISIONS } from "./provisions";
export { CO_FINANCING_PROVISIONS } from "./provisions/coFinancing";
export { COST_PROVISIONS, INDIRECT_BY_NATURE } from "./provisions/costs";
export { METHOD_PROVISIONS } from "./provisions/methods";
export { ANNUAL_HOURS, UNIT_COST_HOURS } from "./workingTime";
