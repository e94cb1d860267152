import { type INDIRECT_BY_NATURE } from "../../../law";
import { type ShownFinding, type WordsOf } from "../../findingWords";
import { namedFacts } from "../../namedFacts";
import { terms } from "../terms";
import { METHODS, option } from "./figures";

const CATEGORIES: Readonly<Record<keyof typeof INDIRECT_BY_NATURE, string>> = {
  management: "overall management",
  supportStaff: "indirect staff: HR, finance, IT support, information and legal",
  ordinaryTraining: "training for ordinary work",
  recruitment: "recruitment and advertising",
  health: "health care and wellness",
  officePremises: "office premises, cleaning, insurance, electricity, heat and water",
  communication: "reception, phone, internet and postage",
  officeEquipment: "office equipment with furniture, computers and software",
  officeSupplies: "office supplies",
  copying: "copying",
  bankFees: "bank fees",
  literature: "books, papers and memberships",
  archive: "registry and archive",
  parking: "parking",
  internalRepresentation: "internal representation",
};

/** What can be said without the call's rate of the euro. */
export function withoutEuroRate({ amount, limit }: ShownFinding): string {
  return `Cannot be decided without the call's rate of the euro. The limit is ${limit}; ${amount("amount")} lies exactly on it when one euro costs ${amount("rateOnLimit")}, and below it when the euro costs more.`;
}

export const flatRates: WordsOf<"flat.area2-2018" | "flat.mandatory" | "flat.indirect-text" | "lump.cap"> = {
  "flat.area2-2018": {
    fail: (shown) => {
      switch (shown.note) {
        case "method":
          return `${shown.detail("line")} is calculated by ${namedFacts(shown, "method", METHODS)}; in programme area 2 from 2018 staff is calculated at unit cost.`;
        case "inKind":
          return `“${shown.detail("line")}” is a contribution other than staff time; in programme area 2 from 2018 only staff time may be contributed. Remove the line.`;
        default:
          return `Indirect costs: ${option(shown)}. In programme area 2 from 2018 the choice must be ${terms.indirectOption.staff40}; there are no other lines and flat rates.`;
      }
    },
    pass: () => "Staff is calculated at unit cost, and the flat rate covers all other costs.",
  },
  "flat.mandatory": {
    fail: (shown) =>
      `${namedFacts(shown, "measured", { publicSupport: "The public support", totalCost: "The total cost" })} is ${shown.actual}, not more than ${shown.limit}. Then the costs must be simplified, unless the project is State aid. Choose a flat rate that is taken of all direct costs or replaces the others.`,
    pass: ({ note, actual, limit }) =>
      note === "simplified"
        ? "The costs are simplified as far as is asked of small projects."
        : `The project is larger than the limit: ${actual} against ${limit}.`,
    unknown: withoutEuroRate,
  },
  "flat.indirect-text": {
    fail: (shown) =>
      `“${shown.detail("text")}” (${shown.gap}) looks like an indirect cost: ${shown.detail("found")}. It belongs to ${namedFacts(shown, "categories", CATEGORIES, " as well as ")} and is inside the flat rate. Remove the line, or write what it is if it is something else.`,
    pass: () => "No direct line looks like an indirect cost.",
  },
  "lump.cap": {
    fail: ({ actual, limit, gap }) =>
      `The lump sum is ${actual}; at most ${limit} is allowed. Lower it by ${gap}.`,
    unknown: withoutEuroRate,
  },
};
