import { column, type Column, totalColumn } from "../column";

/** Columns that lines of every list have. */
export const id: Column = column(
  "id",
  "id",
  9,
  { sv: "Rad", en: "Line" },
  {
    required: true,
    note: {
      sv: "Radens eget namn: små bokstäver a–z, siffror och bindestreck, unikt i listan.",
      en: "The line's own name: lower-case letters a–z, digits and hyphens, unique in the list.",
    },
  },
);

export const organisation: Column = column(
  "organisation",
  "reference",
  20,
  { sv: "Part", en: "Partner" },
  {
    refersTo: "organisations",
    required: true,
    note: { sv: "Kortnamn från bladet Parter.", en: "Short name from the sheet Partners." },
  },
);

export const subProject: Column = column(
  "subProject",
  "reference",
  12,
  { sv: "Delprojekt", en: "Sub-project" },
  {
    refersTo: "subProjects",
    note: { sv: "Tomt: inget delprojekt.", en: "Blank: no sub-project." },
  },
);

const wholeProject = { sv: "Tomt: projektets datum.", en: "Blank: the project's date." };

export const dates: readonly Column[] = [
  column("start", "date", 12, { sv: "Start", en: "Start" }, { note: wholeProject }),
  column("end", "date", 12, { sv: "Slut", en: "End" }, { note: wholeProject }),
];

export const certificate: Column = column(
  "certificate",
  "choice",
  14,
  { sv: "Intyg", en: "Certificate" },
  {
    choices: "certificate",
    note: { sv: "Tomt: intyg saknas.", en: "Blank: missing." },
  },
);

/** What a line comes to. */
export const rowTotal = totalColumn({
  sv: "Radens kostnad över projektet, från bladet Månader.",
  en: "What the row costs over the project, from the sheet Months.",
});
