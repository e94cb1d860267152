import { Decimal } from "../../money";
import { ACTS } from "../acts";
import { type Citation, cite } from "../citation";
import { PAGES } from "../pages";
import { type Parameter, series } from "../parameter";
import { type EsfProgrammeId } from "../programme";

/** An advance needs special reasons, and keeps within both limits. The rule of 2007–2013 was not found. */
export interface AdvanceLimits {
  readonly share: Parameter<"share">;
  readonly amount: Parameter<"kr">;
}

export const ADVANCE_LIMITS: Readonly<Partial<Record<EsfProgrammeId, AdvanceLimits>>> = {
  "esf-2014-2020": limits("esf-2014-2020", PAGES.advance2014, { from: "2015-01-01", to: "2022-09-19" }),
  "esf-plus-2021-2027": limits("esf-plus-2021-2027", cite(ACTS.management2022, "2 kap. 9 §"), {
    from: "2022-09-20",
  }),
};

function limits(
  programme: EsfProgrammeId,
  citation: Citation,
  inForce: { readonly from: string; readonly to?: string },
): AdvanceLimits {
  const shared = { dateBasis: "decision", layer: "national", programmes: [programme] } as const;
  return {
    share: {
      ...shared,
      id: `advance.maxShare.${programme}`,
      title: {
        sv: "Förskott, högsta andel av det beviljade stödet",
        en: "Advance, highest share of the grant",
      },
      unit: "share",
      series: series({ ...inForce, value: new Decimal("0.5"), citation, verified: "read" }),
    },
    amount: {
      ...shared,
      id: `advance.maxAmount.${programme}`,
      title: { sv: "Förskott, högsta belopp", en: "Advance, highest amount" },
      unit: "kr",
      series: series({ ...inForce, value: new Decimal(400_000), citation, verified: "read" }),
    },
  };
}
