import { type IsoDate } from "../calendar";
import { type Decimal } from "../money";
import { type DatedValue, valueOn } from "./parameter";
import { type ContributionReduction, type PayGroup } from "./parameters/contributionReduction";
import { CONTRIBUTION_REDUCTIONS, NORMAL_CONTRIBUTION } from "./parameters/employerContributions";

export interface EmployerContribution {
  /** What holds for the person, up to `payAtMost` where there is one. */
  readonly value: DatedValue<Decimal>;
  readonly payAtMost?: Decimal;
  /** The reduction that gives the value; absent: the normal rate. */
  readonly reduction?: ContributionReduction;
}

/**
 * The statutory employer contribution on pay of the date, by birth year: the reduction for the person's age at
 * 1 January, else the normal rate. Undefined before 2007. Reductions for small employers are not considered.
 */
export function employerContribution(date: IsoDate, birthYear?: number): EmployerContribution | undefined {
  const normal = valueOn(NORMAL_CONTRIBUTION, date);
  if (normal === undefined || birthYear === undefined) return normal && { value: normal };
  for (const reduction of CONTRIBUTION_REDUCTIONS) {
    if (!belongsTo(reduction.group, date, birthYear)) continue;
    const value = valueOn(reduction.parameter, date);
    if (value === undefined) continue;
    const { payAtMost } = reduction;
    return { value, reduction, ...(payAtMost === undefined ? {} : { payAtMost }) };
  }
  return { value: normal };
}

/** Whether pay of the date to a person born in the year is pay of the group. */
export function belongsTo(group: PayGroup, date: IsoDate, birthYear: number): boolean {
  if (group.employeesAtMost !== undefined) return false;
  // Whoever is born during the year has not had the year's birthday on 1 January.
  const ageAtYearStart = Number(date.slice(0, 4)) - birthYear - 1;
  return within(ageAtYearStart, group.ageAtYearStart) && within(birthYear, group.born);
}

function within(
  figure: number,
  bounds: { readonly from?: number; readonly to?: number } | undefined,
): boolean {
  if (bounds?.from !== undefined && figure < bounds.from) return false;
  return bounds?.to === undefined || figure <= bounds.to;
}
