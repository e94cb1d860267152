import { CO_FINANCING_PROVISIONS, ESF_PROGRAMMES, FINSAM_SHARES } from "../../law";
import { type CatalogueOf } from "./entry";

/** Who co-finances, with what, and when. */
export const CO_FINANCING_RULES: CatalogueOf<
  | "cofin.owner-cash"
  | "cofin.inkind-value"
  | "cofin.certificate"
  | "cofin.double"
  | "cofin.closing"
  | "cofin.thirdparty"
  | "cofin.pace"
  | "cofin.finsam"
  | "cofin.transnational"
> = {
  "cofin.owner-cash": {
    topic: "coFinancing",
    layer: "national",
    severity: "error",
    programmes: ESF_PROGRAMMES,
    sources: [CO_FINANCING_PROVISIONS.ownerCashOnly],
  },
  "cofin.inkind-value": {
    topic: "coFinancing",
    layer: "national",
    severity: "warning",
    programmes: ["esf-2014-2020"],
    sources: [CO_FINANCING_PROVISIONS.inKindValue],
  },
  "cofin.certificate": {
    topic: "coFinancing",
    layer: "national",
    severity: "warning",
    programmes: "all",
    sources: [CO_FINANCING_PROVISIONS.certificate],
  },
  "cofin.double": {
    topic: "coFinancing",
    layer: "national",
    severity: "warning",
    programmes: "all",
    sources: [CO_FINANCING_PROVISIONS.notTwice, CO_FINANCING_PROVISIONS.noDoubleFunding],
  },
  "cofin.closing": {
    topic: "coFinancing",
    layer: "national",
    severity: "error",
    programmes: ["esf-2014-2020"],
    sources: [CO_FINANCING_PROVISIONS.noParticipantsAtClosing],
  },
  "cofin.thirdparty": {
    topic: "coFinancing",
    layer: "eu",
    severity: "warning",
    programmes: ["esf-2014-2020", "esf-plus-2021-2027"],
    sources: [CO_FINANCING_PROVISIONS.thirdPartyPay],
  },
  "cofin.pace": { topic: "coFinancing", layer: "model", severity: "warning", programmes: "all" },
  "cofin.finsam": {
    topic: "coFinancing",
    layer: "national",
    severity: "warning",
    programmes: "all",
    sources: Object.values(FINSAM_SHARES),
  },
  "cofin.transnational": {
    topic: "coFinancing",
    layer: "call",
    severity: "error",
    programmes: ESF_PROGRAMMES,
  },
};
