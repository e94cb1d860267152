import { type StaffMethod } from "../../../budget";
import { type INDIRECT_BY_NATURE, type IndirectBase } from "../../../law";
import { type ShownFinding, type WordsOf } from "../../findingWords";
import { namedFacts } from "../../namedFacts";
import { terms } from "../terms";

const BASES: Readonly<Record<IndirectBase, string>> = {
  staff: "personalkostnaderna",
  direct: "de direkta kostnaderna",
};

const METHODS: Readonly<Record<StaffMethod, string>> = {
  actual: "faktisk lön",
  hourly1720: "timkostnad av årslönen",
  unit: "enhetskostnad",
};

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

const option = (shown: ShownFinding): string => namedFacts(shown, "option", terms.indirectOption);

export const flatRates: WordsOf<
  "flat.rate" | "flat.combine" | "flat.area2-2018" | "flat.mandatory" | "flat.indirect-text" | "lump.cap"
> = {
  "flat.rate": {
    fail: (shown) =>
      shown.note === "unknownOption"
        ? `Schablonen ”${option(shown)}” finns inte i programperioden. Välj en som finns: ${namedFacts(shown, "options", terms.indirectOption, "; ")}.`
        : `De indirekta kostnaderna är ${shown.actual} av ${namedFacts(shown, "base", BASES)}; högst ${shown.limit} är tillåtet. Det är ${shown.gap} för mycket. Sänk satsen till gränsen.`,
    pass: (shown) =>
      `De indirekta kostnaderna är ${shown.actual} av ${namedFacts(shown, "base", BASES)}; högst ${shown.limit} är tillåtet.`,
    unknown: ({ actual, limit }) =>
      `Satsen ${actual} ligger inom ${limit} men kräver en egen beräkning som är rättvis, skälig och kontrollerbar. Ange hur ni har räknat.`,
  },
  "flat.combine": {
    fail: (shown) => {
      if (shown.note === "besideResidual") {
        return `”${shown.detail("text")}” är ett annat bidrag än arbetad tid. Sådana kostnader ryms redan i schablonen för alla övriga kostnader. Stryk posten eller välj en annan schablon.`;
      }
      if (shown.note === "otherCosts") {
        return `Övriga direkta kostnader på ${shown.actual} ryms redan i schablonen för alla övriga kostnader. Räkna dem som 0 eller välj en annan schablon.`;
      }
      const where = shown.detail("subProject");
      return `Personalen${where === "" ? "" : ` i delprojektet ${where}`} räknas samtidigt med ${namedFacts(shown, "methods", METHODS, " och ")}. Välj en metod för alla, eller dela upp dem på delprojekt.`;
    },
    pass: (shown) =>
      shown.note === "coveredLines"
        ? `Schablonen ersätter alla övriga kostnader: ${shown.count("lines")} ${shown.count("lines") === 1 ? "rad står kvar och räknas" : "rader står kvar och räknas"} som 0.`
        : "Varje slags kostnad räknas med en metod.",
  },
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
