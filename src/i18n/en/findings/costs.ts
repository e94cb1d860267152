import { type COST_PROVISIONS } from "../../../law";
import { type ShownFinding, type WordsOf } from "../../findingWords";
import { namedFacts } from "../../namedFacts";
import { withoutEuroRate } from "./flatRates";

const EXCLUSIONS: Readonly<Partial<Record<keyof typeof COST_PROVISIONS, string>>> = {
  interest: "interest on debt",
  landAndBuildings: "purchase of land, real estate and infrastructure",
  penaltiesAndGifts: "fines, sanctions, litigation, gifts and contingencies",
};

/** What a fact of the call is called. */
const CALL_FIELDS: Readonly<Record<string, string>> = {
  minCoFinancingShare: "lowest co-financing",
  maxGrant: "highest grant",
  minTotal: "lowest total budget",
  maxMonths: "longest project period",
  openFrom: "first day of application",
  openTo: "last day of application",
  shareTolerance: "tolerance of the share",
  "transnationalShare.min": "lowest share of transnational work",
  "transnationalShare.max": "highest share of transnational work",
  certificatesRequired: "requirement of certificates of co-financing",
};

const field = (shown: ShownFinding): string => namedFacts(shown, "field", CALL_FIELDS);

export const costs: WordsOf<
  | "cost.vat"
  | "law.conflict"
  | "cost.excluded"
  | "cost.equipment"
  | "cost.premises"
  | "cost.procurement"
  | "cost.income"
> = {
  "cost.vat": {
    fail: (shown) => {
      const found = `“${shown.detail("text")}”: the text says “${shown.detail("found")}”, but ${shown.detail("organisation")} recovers VAT.`;
      return shown.note === "mayBeEligible"
        ? `${found} With VAT the project costs ${shown.actual}, below ${shown.limit}, so the VAT may be eligible. Ask the ESF council, and otherwise calculate the price without VAT.`
        : `${found} State the price without VAT, so that a cost you get back is not counted.`;
    },
    pass: () => "No line of an organisation that recovers VAT says that VAT is included.",
    unknown: (shown) => `VAT is included by the text: ${shown.detail("lines")}. ${withoutEuroRate(shown)}`,
  },
  "law.conflict": {
    fail: (shown) => {
      if (shown.note === "laxerThanProgramme") {
        return `The call's lowest co-financing is ${shown.actual}, but the programme asks for at least ${shown.limit} in the programme area. Reckon with ${shown.limit}, or show that the call has an exception.`;
      }
      return shown.actual === ""
        ? `The call's text has a ${field(shown)}, but the project says that there is none. The call's text holds.`
        : `The project states ${field(shown)}: ${shown.actual}. The call's text says ${shown.limit}, which is stricter and holds. Correct what the project states.`;
    },
    pass: () => "What the project says of its call is not laxer than the call's text or the programme.",
    unknown: (shown) =>
      shown.note === "contradiction"
        ? `The call contradicts itself on the ${field(shown)}: ${readings(shown, " in one place and ")} in another. Neither is used. Ask the ESF council and state in the project which one holds.`
        : "The call's lowest co-financing is enough only in a part of the country. State the project's region.",
  },
  "cost.excluded": {
    fail: (shown) =>
      `“${shown.detail("text")}” (${shown.gap}) names ${shown.detail("found")}. Never eligible: ${namedFacts(shown, "category", EXCLUSIONS)}. Remove the line, or write what it is if it is something else.`,
    pass: () => "No line names a cost that is never eligible.",
  },
  "cost.equipment": {
    fail: (shown) =>
      shown.note === "neverEligible"
        ? `“${shown.detail("text")}” (${shown.gap}) looks like a purchase of equipment. In the programming period such purchases were not eligible. Remove the purchase, or hire instead.`
        : `“${shown.detail("text")}” (${shown.gap}) looks like a purchase of equipment, without a ground. State whether it is necessary, fully depreciated or the most economic option; otherwise hire or remove.`,
    pass: () => "Every purchase of equipment has a ground, or none is bought.",
    unknown: (shown) =>
      `It cannot be seen whether this is a purchase of equipment: ${shown.detail("lines")}. State the ground if it is, or write in the text that it is material or hire.`,
  },
  "cost.premises": {
    fail: (shown) =>
      `“${shown.detail("text")}” (${shown.gap}) is not used by participants. Then the premises are an indirect cost and inside the flat rate. Remove the line, or state that the participants use the premises if they do.`,
    pass: () => "The premises are used by participants.",
    unknown: (shown) =>
      `Nothing is said on whether participants use the premises: ${shown.detail("lines")}. State yes or no on the line.`,
  },
  "cost.procurement": {
    fail: (shown) =>
      `“${shown.detail("text")}” costs ${shown.actual} without VAT. ${shown.detail("organisation")} is a contracting authority and may buy directly only below ${shown.limit}. Procure, and state it on the line.`,
    pass: (shown) =>
      shown.note === "procured"
        ? "The purchases of the authorities are procured."
        : `The largest purchase of an authority that is not procured costs ${shown.actual} without VAT; the limit is ${shown.limit}. Add up with purchases of the same kind outside the project.`,
  },
  "cost.income": {
    fail: (shown) => `The income of ${shown.amount("income")} must reduce the costs.`,
    pass: (shown) =>
      shown.note === "deducted"
        ? `The costs are ${shown.actual}, above ${shown.limit}: the income of ${shown.amount("income")} must be deducted and is deducted.`
        : `The costs are ${shown.actual}, not above ${shown.limit}: the income of ${shown.amount("income")} need not be deducted but is deducted.`,
    unknown: (shown) => `${withoutEuroRate(shown)} The income is deducted.`,
  },
};

function readings(shown: ShownFinding, separator: string): string {
  return shown.share("readings").split(", ").join(separator);
}
