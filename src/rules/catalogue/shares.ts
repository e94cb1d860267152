import {
  CO_FINANCING_PROVISIONS,
  ESF_PROGRAMMES,
  EU_CEILINGS,
  SHARE_TOLERANCE,
  SIMPLIFIED_OPTIONS,
} from "../../law";
import { type CatalogueOf } from "./entry";

/** Shares and the grant. */
export const SHARE_RULES: CatalogueOf<
  | "share.call"
  | "share.ceiling"
  | "grant.cash"
  | "grant.max"
  | "total.min"
  | "study.lumpsum"
  | "balance"
  | "recon"
> = {
  "share.call": {
    topic: "shares",
    layer: "call",
    severity: "error",
    programmes: ESF_PROGRAMMES,
    sources: [SHARE_TOLERANCE],
  },
  "share.ceiling": {
    topic: "shares",
    layer: "eu",
    severity: "warning",
    programmes: ESF_PROGRAMMES,
    sources: EU_CEILINGS.map(({ parameter }) => parameter),
  },
  "grant.cash": {
    topic: "shares",
    layer: "eu",
    severity: "error",
    programmes: ESF_PROGRAMMES,
    sources: [CO_FINANCING_PROVISIONS.inKindTest],
  },
  "grant.max": { topic: "shares", layer: "call", severity: "error", programmes: ESF_PROGRAMMES },
  "total.min": { topic: "shares", layer: "call", severity: "error", programmes: ESF_PROGRAMMES },
  "study.lumpsum": {
    topic: "shares",
    layer: "national",
    severity: "error",
    programmes: ["esf-2014-2020", "esf-plus-2021-2027"],
    sources: [SIMPLIFIED_OPTIONS.studyLumpSum2014, SIMPLIFIED_OPTIONS.studyLumpSum2021],
  },
  balance: { topic: "shares", layer: "model", severity: "error", programmes: "all" },
  recon: { topic: "shares", layer: "model", severity: "error", programmes: "all" },
};
