import { type INDIRECT_BY_NATURE } from "../../../law";
import { type ShownFinding, type WordsOf } from "../../findingWords";
import { namedFacts } from "../../namedFacts";
import { terms } from "../terms";
import { METHODS, option } from "./figures";

const CATEGORIES: Readonly<Record<keyof typeof INDIRECT_BY_NATURE, string>> = {
  management: "övergripande ledning",
  supportStaff: "indirekt personal: HR, ekonomi, it-stöd, information och juridik",
  ordinaryTraining: "utbildning för ordinarie arbete",
  recruitment: "rekrytering och annonsering",
  health: "hälsovård och friskvård",
  officePremises: "kontorslokaler, städning, försäkring, el, värme och vatten",
  communication: "reception, telefon, internet och porto",
  officeEquipment: "kontorsutrustning med möbler, datorer och programvara",
  officeSupplies: "kontorsmaterial",
  copying: "kopiering",
  bankFees: "bankavgifter",
  literature: "böcker, tidningar och medlemskap",
  archive: "diarium och arkiv",
  parking: "parkering",
  internalRepresentation: "intern representation",
};

/** Vad som går att säga utan utlysningens eurokurs. */
export function withoutEuroRate({ amount, limit }: ShownFinding): string {
  return `Kan inte avgöras utan utlysningens eurokurs. Gränsen är ${limit}; ${amount("amount")} ligger precis på den när en euro kostar ${amount("rateOnLimit")}, och under den när euron är dyrare.`;
}

export const flatRates: WordsOf<"flat.area2-2018" | "flat.mandatory" | "flat.indirect-text" | "lump.cap"> = {
  "flat.area2-2018": {
    fail: (shown) => {
      switch (shown.note) {
        case "method":
          return `${shown.detail("line")} räknas med ${namedFacts(shown, "method", METHODS)}; i programområde 2 från 2018 ska personal räknas med enhetskostnad.`;
        case "inKind":
          return `”${shown.detail("line")}” är ett annat bidrag än arbetad tid; i programområde 2 från 2018 får bara personalens tid vara bidrag. Stryk posten.`;
        default:
          return `Indirekta kostnader: ${option(shown)}. I programområde 2 från 2018 ska valet vara ${terms.indirectOption.staff40}; andra rader och schabloner får inte finnas.`;
      }
    },
    pass: () => "Personalen räknas med enhetskostnad, och schablonen täcker alla övriga kostnader.",
  },
  "flat.mandatory": {
    fail: (shown) =>
      `${namedFacts(shown, "measured", { publicSupport: "Det offentliga stödet", totalCost: "Den totala kostnaden" })} är ${shown.actual}, inte mer än ${shown.limit}. Då ska kostnaderna vara förenklade, om projektet inte är statsstöd. Välj en schablon som räknas på alla direkta kostnader eller ersätter de övriga.`,
    pass: ({ note, actual, limit }) =>
      note === "simplified"
        ? "Kostnaderna är förenklade i den omfattning som krävs av små projekt."
        : `Projektet är större än gränsen: ${actual} mot ${limit}.`,
    unknown: withoutEuroRate,
  },
  "flat.indirect-text": {
    fail: (shown) =>
      `”${shown.detail("text")}” (${shown.gap}) ser ut som en indirekt kostnad: ${shown.detail("found")}. Den hör till ${namedFacts(shown, "categories", CATEGORIES, " samt ")} och ryms i schablonen. Stryk raden, eller skriv vad den är om det är något annat.`,
    pass: () => "Ingen direkt rad ser ut som en indirekt kostnad.",
  },
  "lump.cap": {
    fail: ({ actual, limit, gap }) =>
      `Klumpsumman är ${actual}; högst ${limit} är tillåtet. Sänk den med ${gap}.`,
    unknown: withoutEuroRate,
  },
};
