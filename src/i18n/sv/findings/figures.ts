import { type StaffMethod } from "../../../budget";
import { type IndirectBase } from "../../../law";
import { type ShownFinding, type WordsOf } from "../../findingWords";
import { namedFacts } from "../../namedFacts";
import { choiceTerms } from "../choiceTerms";

const BASES: Readonly<Record<IndirectBase, string>> = {
  staff: "personalkostnaderna",
  direct: "de direkta kostnaderna",
};

/** Hur en rad personal räknas. */
export const METHODS: Readonly<Record<StaffMethod, string>> = {
  actual: "faktisk lön",
  hourly1720: "timkostnad av årslönen",
  unit: "enhetskostnad",
};

/** Vad valet av schablon kallas. */
export const option = (shown: ShownFinding): string =>
  namedFacts(shown, "option", choiceTerms.indirectOption);

/** Reglerna som går att pröva på några få tal, som de anpassade funktionerna gör. */
export const figures: WordsOf<
  | "share.call"
  | "grant.cash"
  | "grant.max"
  | "balance"
  | "time.window"
  | "time.length"
  | "staff.load"
  | "flat.rate"
  | "flat.combine"
  | "cash.advance"
> = {
  "share.call": {
    fail: ({ actual, limit, gap }) =>
      `${left(actual)}; utlysningen kräver minst ${limit}. Sänk ESF-stödet med ${gap}, så når ni gränsen.`,
    pass: ({ actual, limit, gap, note }) =>
      note === "withinTolerance"
        ? `${left(actual)}, inom toleransen för ${limit}. Det saknas ${gap} för att nå gränsen exakt.`
        : `${left(actual)}; utlysningen kräver minst ${limit}.`,
  },
  "grant.cash": {
    fail: ({ actual, limit, gap }) =>
      `ESF-stödet är ${actual}, men de kontanta kostnaderna är bara ${limit}. Sänk stödet med ${gap}; det får inte täcka deltagarersättning eller bidrag i annat än pengar.`,
    pass: ({ actual, limit }) => `ESF-stödet är ${actual} och ryms i de kontanta kostnaderna, ${limit}.`,
  },
  "grant.max": {
    fail: ({ actual, limit, gap }) =>
      `ESF-stödet är ${actual}; utlysningen ger högst ${limit}. Sänk stödet med ${gap} och låt någon annan bära det beloppet.`,
    pass: ({ actual, limit }) => `ESF-stödet är ${actual}; utlysningen ger högst ${limit}.`,
  },
  balance: {
    fail: ({ actual, limit, gap, note, detail, count }) =>
      note === "gap"
        ? `Det fattas ${gap}: projektbudgeten är ${limit} och finansieringen ${actual}. Närmast till hands är mer kontant medfinansiering${count("payers") > 0 ? ` från ${detail("payers")}` : ""}${count("grant") > 0 ? ", eller högre ESF-stöd om utlysningen medger det" : ""}.`
        : `Finansieringen är ${gap} för stor: ${actual} mot projektbudgeten ${limit}. ${tooMuch(count("grant") > 0, detail("payers"))}`,
    pass: ({ limit }) => `Finansieringen är ${limit}, lika med projektbudgeten.`,
  },
  "time.window": {
    fail: ({ actual, limit, gap, note }) =>
      note === "start"
        ? `Projektet börjar ${actual}, ${gap} för tidigt: kostnader räknas från och med ${limit}. Flytta projektet eller dess första dag.`
        : `Projektet slutar ${actual}, ${gap} för sent: kostnader räknas till och med ${limit}. Flytta projektet eller avsluta det tidigare.`,
    pass: ({ detail }) =>
      `Projektet, ${detail("start")}–${detail("end")}, ligger inom programmets tid ${detail("from")}–${detail("to")}.`,
  },
  "time.length": {
    fail: ({ actual, limit, gap }) =>
      `Projektet pågår ${actual}; utlysningen medger högst ${limit}. Korta det med ${gap}.`,
    pass: ({ actual, limit }) => `Projektet pågår ${actual}; utlysningen medger högst ${limit}.`,
  },
  "staff.load": {
    fail: ({ actual, limit, gap, detail, count }) => {
      const who = detail("person") === "" ? "Personen" : detail("person");
      const when =
        count("months") <= 1
          ? detail("month") && ` i ${detail("month")}`
          : ` som mest i ${detail("month")} (för mycket i ${String(count("months"))} månader, ${detail("from")} – ${detail("to")})`;
      return `${who} är lagd på ${actual} av heltid${when}; högst ${limit} ryms, så det är ${gap} för mycket. Sänk tjänstgöringsgraden på en av raderna eller flytta den till andra månader.`;
    },
    pass: () => "Ingen person är lagd på mer än heltid i någon månad.",
  },
  "flat.rate": {
    fail: (shown) =>
      shown.note === "unknownOption"
        ? `Schablonen ”${option(shown)}” finns inte i programperioden. Välj en som finns: ${namedFacts(shown, "options", choiceTerms.indirectOption, "; ")}.`
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
  "cash.advance": {
    fail: ({ actual, limit, gap, share }) =>
      `Förskottet är ${actual}; ni kan få högst ${limit}${share("share") === "" ? "" : ` (${share("share")} av ESF-stödet)`}. Sänk det med ${gap}.`,
    pass: ({ actual, limit, share }) =>
      `Förskottet är ${actual}; ni kan få högst ${limit}${share("share") === "" ? "" : ` (${share("share")} av ESF-stödet)`}.`,
  },
};

/** Det som andra än ESF ska bära. Om någon gör det är balansens fråga, så medfinansieringen själv kan vara mindre. */
function left(share: string): string {
  return share.startsWith("−")
    ? "ESF-stödet är större än hela projektbudgeten"
    : `ESF-stödet lämnar ${share} av projektbudgeten till medfinansiering`;
}

function tooMuch(hasGrant: boolean, payers: string): string {
  const lower = [
    ...(hasGrant ? ["ESF-stödet"] : []),
    ...(payers === "" ? [] : [`den kontanta medfinansieringen från ${payers}`]),
  ];
  return lower.length > 0
    ? `Sänk ${lower.join(" eller ")}.`
    : "Ingen betalar i pengar: kontrollera intäkterna och de negativa beloppen.";
}
