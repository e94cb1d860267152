import { type AnyParameter } from "./parameter";
import { ADVANCE_LIMITS } from "./parameters/advance";
import { EU_CEILINGS } from "./parameters/ceilings";
import { COST_LIMITS } from "./parameters/costLimits";
import { CONTRIBUTION_REDUCTIONS, NORMAL_CONTRIBUTION } from "./parameters/employerContributions";
import { FINSAM_SHARES } from "./parameters/finsamShares";
import { FLAT_RATES_IN_LAW } from "./parameters/flatRates";
import { PARTICIPANT_ALLOWANCES } from "./parameters/participantAllowances";
import { DIRECT_PROCUREMENT_LIMIT } from "./parameters/procurement";
import { PROGRAMME_CO_FINANCING, SHARE_TOLERANCE } from "./parameters/programmeShares";
import { SIMPLIFIED_OPTIONS } from "./parameters/simplifiedOptions";
import { HOURS, STAFF_LIMITS } from "./parameters/staff";
import { SPENDING_WINDOWS, TIME } from "./parameters/time";
import { PARTICIPANT_WAGES, UNIT_COSTS } from "./parameters/unitCosts";

/** Every parameter of law, family by family. */
export const PARAMETERS: readonly AnyParameter[] = [
  ...Object.values(SPENDING_WINDOWS).flatMap(({ start, end }) => [start, end]),
  ...Object.values(TIME),
  ...parametersOf(EU_CEILINGS),
  ...Object.values(PROGRAMME_CO_FINANCING),
  SHARE_TOLERANCE,
  ...parametersOf(FLAT_RATES_IN_LAW),
  ...Object.values(SIMPLIFIED_OPTIONS),
  ...Object.values(ADVANCE_LIMITS).flatMap(({ share, amount }) => [share, amount]),
  ...Object.values(HOURS),
  ...Object.values(STAFF_LIMITS),
  ...Object.values(UNIT_COSTS).flatMap(({ stockholm, rest }) => [stockholm, rest]),
  ...Object.values(PARTICIPANT_WAGES),
  ...parametersOf(PARTICIPANT_ALLOWANCES),
  NORMAL_CONTRIBUTION,
  ...parametersOf(CONTRIBUTION_REDUCTIONS),
  ...Object.values(FINSAM_SHARES),
  ...Object.values(COST_LIMITS),
  DIRECT_PROCUREMENT_LIMIT,
];

function parametersOf<P extends AnyParameter>(rows: readonly { readonly parameter: P }[]): P[] {
  return rows.map((row) => row.parameter);
}
