import {
  CONTRIBUTION_REDUCTIONS,
  HOURS,
  METHOD_PROVISIONS,
  NORMAL_CONTRIBUTION,
  STAFF_LIMITS,
  UNIT_COSTS,
} from "../../law";
import { type CatalogueOf } from "./entry";

/** Staff, and what it costs. */
export const STAFF_RULES: CatalogueOf<
  | "staff.load"
  | "staff.hours"
  | "staff.unit-oncost"
  | "staff.unit-hours"
  | "staff.unit-rate"
  | "staff.oncost"
  | "staff.leader-20m"
  | "staff.every-partner"
> = {
  "staff.load": {
    topic: "staff",
    layer: "model",
    severity: "warning",
    programmes: "all",
    sources: [STAFF_LIMITS.load],
  },
  "staff.hours": {
    topic: "staff",
    layer: "eu",
    severity: "error",
    programmes: ["esf-2014-2020", "esf-plus-2021-2027"],
    sources: [HOURS.declaredMax2014, HOURS.declaredMax2021],
  },
  "staff.unit-oncost": {
    topic: "staff",
    layer: "national",
    severity: "error",
    programmes: ["esf-2014-2020"],
    sources: [METHOD_PROVISIONS.onCostInsideUnitCost],
  },
  "staff.unit-hours": {
    topic: "staff",
    layer: "eu",
    severity: "error",
    programmes: ["esf-2014-2020"],
    sources: [HOURS.unitCostMax],
  },
  "staff.unit-rate": {
    topic: "staff",
    layer: "eu",
    severity: "info",
    programmes: ["esf-2014-2020"],
    sources: Object.values(UNIT_COSTS).flatMap(({ stockholm, rest }) => [stockholm, rest]),
  },
  "staff.oncost": {
    topic: "staff",
    layer: "national",
    severity: "warning",
    programmes: "all",
    sources: [
      NORMAL_CONTRIBUTION,
      ...CONTRIBUTION_REDUCTIONS.map(({ parameter }) => parameter),
      STAFF_LIMITS.plausibleOnCost,
    ],
  },
  "staff.leader-20m": {
    topic: "staff",
    layer: "eu",
    severity: "warning",
    programmes: ["esf-2014-2020"],
    sources: [STAFF_LIMITS.largerProjectAbove],
  },
  "staff.every-partner": { topic: "staff", layer: "model", severity: "info", programmes: "all" },
};
