import { ADVANCE_LIMITS } from "../../law";
import { type CatalogueOf } from "./entry";

/** Payments and liquidity. */
export const CASH_FLOW_RULES: CatalogueOf<"cash.advance" | "cash.need"> = {
  "cash.advance": {
    topic: "cashFlow",
    layer: "national",
    severity: "error",
    programmes: ["esf-2014-2020", "esf-plus-2021-2027"],
    sources: Object.values(ADVANCE_LIMITS).flatMap(({ share, amount }) => [share, amount]),
  },
  "cash.need": { topic: "cashFlow", layer: "model", severity: "warning", programmes: "all" },
};
