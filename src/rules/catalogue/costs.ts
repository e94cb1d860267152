import {
  COST_LIMITS,
  COST_PROVISIONS,
  DIRECT_PROCUREMENT_LIMIT,
  ESF_PROGRAMMES,
  FLAT_RATES_IN_LAW,
  METHOD_PROVISIONS,
  PROGRAMME_CO_FINANCING,
  SIMPLIFIED_OPTIONS,
} from "../../law";
import { type CatalogueOf } from "./entry";

/** Other costs, flat rates, and the call against the law. */
export const COST_RULES: CatalogueOf<
  | "flat.rate"
  | "flat.combine"
  | "flat.area2-2018"
  | "flat.mandatory"
  | "flat.indirect-text"
  | "cost.vat"
  | "law.conflict"
  | "cost.excluded"
  | "cost.equipment"
  | "cost.premises"
  | "cost.procurement"
  | "cost.income"
  | "lump.cap"
> = {
  "flat.rate": {
    topic: "costs",
    layer: "eu",
    severity: "error",
    programmes: ESF_PROGRAMMES,
    sources: FLAT_RATES_IN_LAW.map(({ parameter }) => parameter),
  },
  "flat.combine": {
    topic: "costs",
    layer: "eu",
    severity: "error",
    programmes: ["esf-2014-2020", "esf-plus-2021-2027"],
    sources: [METHOD_PROVISIONS.oneMethodACategory, METHOD_PROVISIONS.residualCostsCoverAll],
  },
  "flat.area2-2018": {
    topic: "costs",
    layer: "national",
    severity: "error",
    programmes: ["esf-2014-2020"],
    sources: [METHOD_PROVISIONS.unitCostPlus40],
  },
  "flat.mandatory": {
    topic: "costs",
    layer: "eu",
    severity: "error",
    programmes: ["esf-2014-2020", "esf-plus-2021-2027"],
    sources: [
      SIMPLIFIED_OPTIONS.mandatoryUpToPublicSupport2014,
      SIMPLIFIED_OPTIONS.mandatoryUpToTotalCost2021,
    ],
  },
  "flat.indirect-text": {
    topic: "costs",
    layer: "national",
    severity: "warning",
    programmes: ["esf-2014-2020"],
    sources: [COST_PROVISIONS.indirectByNature],
  },
  "cost.vat": {
    topic: "costs",
    layer: "eu",
    severity: "warning",
    programmes: ["esf-2014-2020", "esf-plus-2021-2027"],
    sources: [COST_PROVISIONS.vat, COST_LIMITS.vatEligibleBelow],
  },
  "law.conflict": {
    topic: "costs",
    layer: "call",
    severity: "error",
    programmes: "all",
    sources: Object.values(PROGRAMME_CO_FINANCING),
  },
  "cost.excluded": {
    topic: "costs",
    layer: "eu",
    severity: "warning",
    programmes: ESF_PROGRAMMES,
    sources: [COST_PROVISIONS.interest, COST_PROVISIONS.landAndBuildings, COST_PROVISIONS.penaltiesAndGifts],
  },
  "cost.equipment": {
    topic: "costs",
    layer: "eu",
    severity: "warning",
    programmes: ["esf-2007-2013", "esf-plus-2021-2027"],
    sources: [COST_PROVISIONS.equipment],
  },
  "cost.premises": {
    topic: "costs",
    layer: "national",
    severity: "warning",
    programmes: ["esf-2014-2020"],
    sources: [COST_PROVISIONS.premises],
  },
  "cost.procurement": {
    topic: "costs",
    layer: "national",
    severity: "warning",
    programmes: "all",
    sources: [DIRECT_PROCUREMENT_LIMIT],
  },
  "cost.income": {
    topic: "costs",
    layer: "eu",
    severity: "warning",
    programmes: ["esf-2014-2020"],
    sources: [COST_LIMITS.incomeDeductedAbove],
  },
  "lump.cap": {
    topic: "costs",
    layer: "eu",
    severity: "error",
    programmes: ["esf-2007-2013", "esf-2014-2020"],
    sources: [SIMPLIFIED_OPTIONS.lumpSumCap2007, SIMPLIFIED_OPTIONS.lumpSumCap2014],
  },
};
