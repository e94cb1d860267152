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

export const shares: WordsOf<"share.ceiling" | "total.min" | "study.lumpsum" | "recon"> = {
  "share.ceiling": {
    fail: ({ actual, limit, gap }) =>
      `ESF-stödet är ${actual} av projektbudgeten; EU:s andel får vara högst ${limit} i programmet som helhet. Stämmer utlysningen behöver ni inte ändra något, men minst ${gap} av stödet motsvarar då andra medel än EU:s.`,
    pass: ({ actual, limit }) =>
      `ESF-stödet är ${actual} av projektbudgeten; EU:s andel får vara högst ${limit}.`,
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
  recon: {
    fail: ({ actual, limit, gap, detail }) =>
      `${TABLES[detail("table")] ?? detail("table")} stämmer inte: ${ROWS[detail("row")] ?? detail("row")} är ${actual} men ska vara ${limit}, en skillnad på ${gap}. Kontrollera att varje rad har en organisation i projektet och att ingen formel är ändrad.`,
    pass: ({ limit }) => `Alla tabeller summerar till ${limit}.`,
  },
};
