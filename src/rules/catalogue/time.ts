import { COST_PROVISIONS, ESF_PROGRAMMES, SPENDING_WINDOWS, TIME } from "../../law";
import { type CatalogueOf } from "./entry";

/** The project's days. */
export const TIME_RULES: CatalogueOf<
  "time.window" | "time.project" | "time.length" | "time.phases" | "time.payment"
> = {
  "time.window": {
    topic: "time",
    layer: "eu",
    severity: "error",
    programmes: ESF_PROGRAMMES,
    sources: Object.values(SPENDING_WINDOWS).flatMap(({ start, end }) => [start, end]),
  },
  "time.project": {
    topic: "time",
    layer: "national",
    severity: "error",
    programmes: "all",
    sources: [COST_PROVISIONS.projectPeriod],
  },
  "time.length": { topic: "time", layer: "call", severity: "error", programmes: ESF_PROGRAMMES },
  "time.phases": {
    topic: "time",
    layer: "national",
    severity: "error",
    programmes: ["esf-2014-2020"],
    sources: [TIME.planningMin, TIME.planningMax, TIME.closingUsualMin, TIME.closingUsualMax],
  },
  "time.payment": {
    topic: "time",
    layer: "eu",
    severity: "info",
    programmes: ["esf-plus-2021-2027"],
    sources: [TIME.paymentDays],
  },
};
