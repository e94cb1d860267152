import { type WordsOf } from "../../findingWords";
import { terms } from "../terms";

const TABLES: Readonly<Record<string, string>> = {
  byCostType: "Kostnadsslagens summering",
  byMonth: "Tabellen per månad",
  byYear: "Tabellen per år",
  byPhase: "Tabellen per fas",
  byOrganisation: "Tabellen per organisation",
  bySubProject: "Tabellen per delprojekt",
};
const ROWS: Readonly<Record<string, string>> = terms.costKey;

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

export const shares: WordsOf<
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
    fail: ({ actual, limit, gap }) =>
      `${left(actual)}; utlysningen kräver minst ${limit}. Sänk ESF-stödet med ${gap}, så når ni gränsen.`,
    pass: ({ actual, limit, gap, note }) =>
      note === "withinTolerance"
        ? `${left(actual)}, inom toleransen för ${limit}. Det saknas ${gap} för att nå gränsen exakt.`
        : `${left(actual)}; utlysningen kräver minst ${limit}.`,
  },
  "share.ceiling": {
    fail: ({ actual, limit, gap }) =>
      `ESF-stödet är ${actual} av projektbudgeten; EU:s andel får vara högst ${limit} i programmet som helhet. Stämmer utlysningen behöver ni inte ändra något, men minst ${gap} av stödet motsvarar då andra medel än EU:s.`,
    pass: ({ actual, limit }) =>
      `ESF-stödet är ${actual} av projektbudgeten; EU:s andel får vara högst ${limit}.`,
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
  "total.min": {
    fail: ({ actual, limit, gap }) =>
      `Projektbudgeten är ${actual}; utlysningen kräver minst ${limit}. Det fattas ${gap}: kontrollera att alla kostnader är med.`,
    pass: ({ actual, limit }) => `Projektbudgeten är ${actual}; utlysningen kräver minst ${limit}.`,
  },
  "study.lumpsum": {
    fail: ({ actual, limit, gap, note }) =>
      note === "instalments"
        ? `Betalningsplanen delar klumpsumman på ${actual} utbetalningar. Den betalas en gång, efter godkänd slutrapport: ta bort förskott och innehållen del och ansök om utbetalning en gång.`
        : `Klumpsumman är ${actual}; en förstudie kan få högst ${limit}. Sänk den med ${gap}.`,
    pass: ({ actual, limit }) => `Klumpsumman är ${actual}; en förstudie kan få högst ${limit}.`,
  },
  balance: {
    fail: ({ actual, limit, gap, note, detail, count }) =>
      note === "gap"
        ? `Det fattas ${gap}: projektbudgeten är ${limit} och finansieringen ${actual}. Närmast till hands är mer kontant medfinansiering${count("payers") > 0 ? ` från ${detail("payers")}` : ""}${count("grant") > 0 ? ", eller högre ESF-stöd om utlysningen medger det" : ""}.`
        : `Finansieringen är ${gap} för stor: ${actual} mot projektbudgeten ${limit}. ${tooMuch(count("grant") > 0, detail("payers"))}`,
    pass: ({ limit }) => `Finansieringen är ${limit}, lika med projektbudgeten.`,
  },
  recon: {
    fail: ({ actual, limit, gap, detail }) =>
      `${TABLES[detail("table")] ?? detail("table")} stämmer inte: ${ROWS[detail("row")] ?? detail("row")} är ${actual} men ska vara ${limit}, en skillnad på ${gap}. Kontrollera att varje rad har en organisation i projektet och att ingen formel är ändrad.`,
    pass: ({ limit }) => `Alla tabeller summerar till ${limit}.`,
  },
};
