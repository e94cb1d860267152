/** What the form of a new project asks for, as examples/vagen-ut.delfin.json has it. */
export const FORM = {
  Programperiod: "esf-2007-2013",
  Område: "2",
  "Ägarens slag": "region",
  "Projektets namn": "Vägen ut",
  Projektägare: "Jämtlands läns landsting, Ledningsstaben Regional utveckling",
  Projektstart: "2010-05-18",
  Projektslut: "2010-08-31",
} as const;

/** Cells of a sheet as a person types them: row by row from the first cell, an empty text leaves the cell as it is. */
export interface Typed {
  readonly sheet: string;
  readonly from: string;
  readonly rows: readonly (readonly string[])[];
}

/** The short name that the form gives the owner. */
export const OWNER = "projektagare";

const FOCUS_GROUPS = "Fokusgrupper, 25 medarbetare, 4 timmar var";
const SUMMER = ["2010-06-01", "2010-08-31"] as const;
const gap = (cells: number): readonly string[] => Array.from({ length: cells }, () => "");
const below = (from: string, cells: readonly string[]): Typed => ({
  sheet: "Projekt",
  from,
  rows: cells.map((cell) => [cell]),
});

/** The project's own facts; of the grant a person asks for more than the call gives. */
export const FACTS: readonly Typed[] = [
  below("C9", ["Mellersta Norrland", "Förstudie"]),
  below("C15", ["Ja"]),
  below("C19", ["30 %", "250 000"]),
  below("C31", ["minCoFinancingShare, maxGrant"]),
  below("C33", [
    "Egen sats",
    "10 %",
    "Direkta kostnader",
    "Antagen andel, under periodens tak på 20 procent av direkta kostnader",
  ]),
  below("C38", ["Fast belopp", "260 000"]),
  below("C43", ["2", "2", "100 000", "2010-06", "5 %", "2", "200 000"]),
];

export const PARTNERS: Typed = {
  sheet: "Parter",
  from: "A5",
  rows: [
    ["", "", "", "", "", "Ja", "Ja", "Ja"],
    [
      "af-ostersund",
      "Arbetsförmedlingen Östersund (arbetsmarknadsområde Östersund)",
      "Stat",
      ...["", "Ja", "Ja", "Ja", "Ja"],
    ],
    [
      "fk-jamtland",
      "Försäkringskassan Jämtland (LFC, lokalt försäkringscenter Östersund)",
      "Stat",
      ...["", "Ja", "Ja", "Ja", "Ja"],
    ],
    ["ostersunds-kommun", "Östersunds kommun", "Kommun", "", "Ja", "Ja", "Ja", "Ja"],
  ],
};

export const STAFF: Typed = {
  sheet: "Personal",
  from: "A5",
  rows: [
    ["s1", OWNER, "", "Projektledare", "Projektledare", "", "Lön", "36 000", "43 %", ...gap(5), "80 %"],
    [
      "s2",
      OWNER,
      ...["", "Ekonom, administration", "Projektekonom", "", "Lön", "28 450", "43 %"],
      ...gap(5),
      "10 %",
    ],
    [
      "s3",
      OWNER,
      ...["", FOCUS_GROUPS, "", "", "Lön", "28 300,00", "43 %"],
      ...gap(5),
      ...["20 %", "", "", ...SUMMER],
    ],
  ],
};

export const COSTS: Typed = {
  sheet: "Kostnader",
  from: "A5",
  rows: [
    [
      "c1",
      OWNER,
      ...["", "Externa tjänster", "Utvärdering, en utvärderare från universitet", "", "", "25 %"],
      ...["Egna belopp", "", "", "", "", "Ja"],
    ],
    [
      "c2",
      OWNER,
      ...["", "Lokaler", "Möteslokal för fokusgrupper, tio tillfällen", "10", "950", "0 %", "Jämnt"],
      "2010-06-01",
    ],
    ["c3", OWNER, "", "Resor och logi", "Resor i länet, 250 mil med bil", "250", "29,50", "0 %", "Jämnt"],
    [
      "c4",
      OWNER,
      ...["", "Utrustning och materiel", "Material till fokusgrupper", "100", "28", "25 %", "Början"],
      "2010-06-01",
    ],
    ["c5", OWNER, "", "Övrigt", "Slutrapport, layout och tryck", "1", "6 500 kr", "6 %", "Slutet"],
  ],
};

export const OWN_AMOUNTS: Typed = {
  sheet: "Egna belopp",
  from: "A5",
  rows: [
    ["c1", "2010-06", "20 000"],
    ["c1", "2010-08", "26 450"],
  ],
};

export const IN_KIND: Typed = {
  sheet: "Bidrag",
  from: "A5",
  rows: [
    inKind("k1", "af-ostersund", FOCUS_GROUPS, "100", "337"),
    inKind("k2", "fk-jamtland", "Fokusgrupper, 22 medarbetare, 4 timmar var", "88", "352"),
    inKind("k3", "ostersunds-kommun", "Fokusgrupper, 28 medarbetare, 4 timmar var", "112", "324"),
  ],
};

function inKind(
  id: string,
  partner: string,
  text: string,
  hours: string,
  hourlyRate: string,
): readonly string[] {
  const what = ["", "Offentlig", "Personaltid", text, hours, hourlyRate];
  return [id, partner, ...what, "", "Intyg finns", ...SUMMER];
}

export const CASH: Typed = {
  sheet: "Medfinansiering",
  from: "A5",
  rows: [["f1", OWNER, "28 410", "", "Jämnt", "", "", "Intyg finns"]],
};
