import { Decimal } from "../../money";
import { type Bilingual } from "../citation";
import { type Entry, type Parameter, series } from "../parameter";
import { PROGRAMMES } from "../programme";

/** Whose pay a reduction is for. Age is always the age at 1 January of the year in which the pay is given. */
export interface PayGroup {
  readonly ageAtYearStart?: { readonly from?: number; readonly to?: number };
  readonly born?: { readonly from?: number; readonly to?: number };
  /** Only employers with at most so many employees: a fact that a birth year does not give. */
  readonly employeesAtMost?: number;
}

export interface ContributionReduction {
  readonly group: PayGroup;
  /** Kronor a month and employer; what is paid above bears the normal rate. */
  readonly payAtMost?: Decimal;
  readonly parameter: Parameter<"share">;
}

/** The old-age pension contribution alone. */
export const PENSION_ONLY = new Decimal("0.1021");

export function reduction(
  id: string,
  who: Bilingual,
  group: PayGroup,
  entries: readonly Entry<Decimal>[],
  payAtMost?: Decimal,
): ContributionReduction {
  return {
    group,
    ...(payAtMost === undefined ? {} : { payAtMost }),
    parameter: {
      id: `employerContribution.${id}`,
      title: { sv: `Arbetsgivaravgift, ${who.sv}`, en: `Employer contribution, ${who.en}` },
      unit: "share",
      layer: "national",
      dateBasis: "costMonth",
      programmes: PROGRAMMES,
      series: series(...entries),
    },
  };
}
