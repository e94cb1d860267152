import { type COST_PROVISIONS } from "../../../law";
import { type ShownFinding, type WordsOf } from "../../findingWords";
import { namedFacts } from "../../namedFacts";
import { withoutEuroRate } from "./flatRates";

const EXCLUSIONS: Readonly<Partial<Record<keyof typeof COST_PROVISIONS, string>>> = {
  interest: "ränta på skulder",
  landAndBuildings: "köp av mark, fastigheter och infrastruktur",
  penaltiesAndGifts: "böter, sanktioner, tvister, gåvor och oförutsedda kostnader",
};

/** Vad en uppgift om utlysningen kallas. */
const CALL_FIELDS: Readonly<Record<string, string>> = {
  minCoFinancingShare: "lägsta medfinansiering",
  maxGrant: "högsta stöd",
  minTotal: "lägsta totala budget",
  maxMonths: "längsta projekttid",
  openFrom: "första ansökningsdag",
  openTo: "sista ansökningsdag",
  shareTolerance: "tolerans för andelen",
  "transnationalShare.min": "lägsta andel transnationellt arbete",
  "transnationalShare.max": "högsta andel transnationellt arbete",
  certificatesRequired: "krav på medfinansieringsintyg",
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
      const found = `”${shown.detail("text")}”: texten säger ”${shown.detail("found")}”, men ${shown.detail("organisation")} drar av moms.`;
      return shown.note === "mayBeEligible"
        ? `${found} Projektet kostar med moms ${shown.actual}, under ${shown.limit}, så momsen kan vara stödberättigande. Fråga ESF-rådet, och räkna annars priset utan moms.`
        : `${found} Ange priset utan moms, så räknas inte en kostnad som ni får tillbaka.`;
    },
    pass: () => "Ingen rad hos en organisation som drar av moms säger att moms ingår.",
    unknown: (shown) => `Moms ingår enligt texten: ${shown.detail("lines")}. ${withoutEuroRate(shown)}`,
  },
  "law.conflict": {
    fail: (shown) => {
      if (shown.note === "laxerThanProgramme") {
        return `Utlysningens lägsta medfinansiering är ${shown.actual}, men programmet kräver minst ${shown.limit} i programområdet. Räkna med ${shown.limit}, eller visa att utlysningen har ett undantag.`;
      }
      return shown.actual === ""
        ? `Utlysningens text innehåller ${field(shown)}, men projektet säger att det inte finns. Utlysningens text gäller.`
        : `Projektet anger ${field(shown)}: ${shown.actual}. Utlysningens text säger ${shown.limit}, som är strängare och gäller. Rätta uppgiften.`;
    },
    pass: () => "Projektets uppgifter om utlysningen är inte mildare än utlysningens text eller programmet.",
    unknown: (shown) =>
      shown.note === "contradiction"
        ? `Utlysningen säger emot sig själv om ${field(shown)}: ${readings(shown, " på ett ställe och ")} på ett annat. Inget av dem används. Fråga ESF-rådet och ange det som gäller i projektet.`
        : "Utlysningens lägsta medfinansiering räcker bara i en del av landet. Ange projektets region.",
  },
  "cost.excluded": {
    fail: (shown) =>
      `”${shown.detail("text")}” (${shown.gap}) nämner ${shown.detail("found")}. Aldrig stödberättigande: ${namedFacts(shown, "category", EXCLUSIONS)}. Stryk raden, eller skriv vad den är om det är något annat.`,
    pass: () => "Ingen rad nämner en kostnad som aldrig ger stöd.",
  },
  "cost.equipment": {
    fail: (shown) =>
      shown.note === "neverEligible"
        ? `”${shown.detail("text")}” (${shown.gap}) ser ut som ett köp av utrustning. I programperioden gav sådana köp inget stöd. Stryk köpet, eller hyr i stället.`
        : `”${shown.detail("text")}” (${shown.gap}) ser ut som ett köp av utrustning, utan grund. Ange om köpet är nödvändigt, skrivs av helt eller är det mest ekonomiska; annars hyr eller stryk.`,
    pass: () => "Varje köp av utrustning har en grund, eller så köps ingen.",
    unknown: (shown) =>
      `Det går inte att se om detta är köp av utrustning: ${shown.detail("lines")}. Ange grunden om det är det, eller skriv i texten att det är material eller hyra.`,
  },
  "cost.premises": {
    fail: (shown) =>
      `”${shown.detail("text")}” (${shown.gap}) används inte av deltagare. Då är lokalen en indirekt kostnad och ryms i schablonen. Stryk raden, eller ange att deltagarna använder lokalen om de gör det.`,
    pass: () => "Lokalerna används av deltagare.",
    unknown: (shown) =>
      `Det är inte sagt om deltagare använder lokalerna: ${shown.detail("lines")}. Ange ja eller nej på raden.`,
  },
  "cost.procurement": {
    fail: (shown) =>
      `”${shown.detail("text")}” kostar ${shown.actual} utan moms. ${shown.detail("organisation")} är upphandlande myndighet och får köpa direkt bara under ${shown.limit}. Upphandla, och ange det på raden.`,
    pass: (shown) =>
      shown.note === "procured"
        ? "Myndigheternas köp är upphandlade."
        : `Myndigheternas största köp som inte är upphandlat kostar ${shown.actual} utan moms; gränsen är ${shown.limit}. Räkna ihop med likartade köp utanför projektet.`,
  },
  "cost.income": {
    fail: (shown) => `Intäkterna på ${shown.amount("income")} ska minska kostnaderna.`,
    pass: (shown) =>
      shown.note === "deducted"
        ? `Kostnaderna är ${shown.actual}, över ${shown.limit}: intäkterna på ${shown.amount("income")} ska dras av och är avdragna.`
        : `Kostnaderna är ${shown.actual}, inte över ${shown.limit}: intäkterna på ${shown.amount("income")} behöver inte dras av men är avdragna.`,
    unknown: (shown) => `${withoutEuroRate(shown)} Intäkterna är avdragna.`,
  },
};

function readings(shown: ShownFinding, separator: string): string {
  return shown.share("readings").split(", ").join(separator);
}
