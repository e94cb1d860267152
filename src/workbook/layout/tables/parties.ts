import { column, type Column } from "../column";
import { id } from "./line";

const role = (name: string, sv: string, en: string): Column =>
  column(name, "yesNo", 13, { sv, en }, { field: `roles.${name}` });

export const organisations: readonly Column[] = [
  { ...id, width: 24, heading: { sv: "Kortnamn", en: "Short name" } },
  column("name", "text", 38, { sv: "Part", en: "Partner" }, { required: true }),
  column("kind", "choice", 22, { sv: "Slag", en: "Kind" }, { choices: "organisationKind", required: true }),
  role("owner", "Projektägare", "Owner"),
  role("partner", "Deltar", "Takes part"),
  role("coFinancier", "Medfinansiär", "Co-financier"),
  role("staffing", "Med personal", "With staff"),
  column(
    "recoversVat",
    "yesNo",
    11,
    { sv: "Drar moms", en: "Recovers VAT" },
    {
      note: { sv: "Tomt: nej, momsen är en kostnad.", en: "Blank: no, VAT is a cost." },
    },
  ),
  column(
    "contractingAuthority",
    "yesNo",
    13,
    { sv: "Upphandlar", en: "Contracting authority" },
    {
      note: {
        sv: "Upphandlande myndighet. Tomt: ja för stat, region, kommun, samordningsförbund och lärosäte.",
        en: "Contracting authority. Blank: yes for state, region, municipality, coordination association and university.",
      },
    },
  ),
];

export const subProjects: readonly Column[] = [
  { ...id, width: 24, heading: { sv: "Kortnamn", en: "Short name" } },
  column("name", "text", 38, { sv: "Delprojekt", en: "Sub-project" }, { required: true }),
];

export const phases: readonly Column[] = [
  column("kind", "choice", 24, { sv: "Fas", en: "Phase" }, { choices: "phaseKind", required: true }),
  column("start", "date", 12, { sv: "Start", en: "Start" }, { required: true }),
  column("end", "date", 12, { sv: "Slut", en: "End" }, { required: true }),
];

export const outcomes: readonly Column[] = [
  column("outcome", "choice", 30, { sv: "Resultat", en: "Outcome" }, { choices: "outcome", required: true }),
  column("people", "count", 12, { sv: "Personer", en: "People" }, { least: 0 }),
];
