/** Cells of a sheet as a person types them, from a cell on; an empty one is passed over. */
export interface Typed {
  readonly sheet: string;
  /** The row of the sheet, as the sheet counts. */
  readonly row: number;
  readonly column: string;
  readonly cells: readonly string[];
}

/** What the form of a new project asks for. */
export const FORM = {
  Programperiod: "esf-2007-2013",
  "Ägarens slag": "region",
  "Projektets namn": "Vägen ut",
  Projektägare: "Jämtlands läns landsting",
  Projektstart: "2010-05-18",
  Projektslut: "2010-08-31",
} as const;

const rows = (sheet: string, all: readonly (readonly string[])[]): readonly Typed[] =>
  all.map((cells, index) => ({ sheet, row: 5 + index, column: "A", cells }));

const facts = (all: Readonly<Record<number, string>>): readonly Typed[] =>
  Object.entries(all).map(([row, text]) => ({
    sheet: "Projekt",
    row: Number(row),
    column: "C",
    cells: [text],
  }));

const OWNER = "projektagare";

/** The budget of examples/vagen-ut.delfin.json, typed; all but the owner's cash. */
export const VAGEN_UT: readonly Typed[] = [
  ...facts({ 8: "2", 9: "Mellersta Norrland", 10: "Förstudie", 19: "30 %", 20: "250 000" }),
  ...facts({ 33: "Egen sats", 34: "10 %", 35: "Direkta kostnader", 36: "Antagen andel" }),
  ...facts({ 38: "Fast belopp", 39: "250 000" }),
  ...facts({ 43: "2", 44: "2", 45: "100 000", 46: "2010-06-01", 47: "5 %", 48: "2", 49: "200 000" }),
  ...rows("Parter", [
    [OWNER, "Jämtlands läns landsting", "Region", "Ja", "", "Ja", "Ja", "Ja"],
    ["af-ostersund", "Arbetsförmedlingen Östersund", "Stat", "", "Ja", "Ja", "Ja", "Ja"],
    ["fk-jamtland", "Försäkringskassan Jämtland", "Stat", "", "Ja", "Ja", "Ja", "Ja"],
    ["ostersunds-kommun", "Östersunds kommun", "Kommun", "", "Ja", "Ja", "Ja", "Ja"],
  ]),
  ...rows("Personal", [
    ["s1", OWNER, "", "Projektledare", "Projektledare", "", "Lön", "36 000", "43 %", ...gap(5), "80 %"],
    ["s2", OWNER, "", "Ekonom", "Projektekonom", "", "Lön", "28 450", "43 %", ...gap(5), "10 %"],
    [
      "s3",
      OWNER,
      "",
      "Fokusgrupper",
      "",
      "",
      "Lön",
      "28 300",
      "43 %",
      ...gap(5),
      "20 %",
      "",
      "",
      "2010-06-01",
    ],
  ]),
  ...rows("Kostnader", [
    ["c1", OWNER, "", "Externa tjänster", "Utvärdering", "", "", "25 %", "Egna belopp", ...gap(4), "Ja"],
    ["c2", OWNER, "", "Lokaler", "Möteslokal", "10", "950", "0 %", "Jämnt", "2010-06-01"],
    ["c3", OWNER, "", "Resor och logi", "Resor i länet, 250 mil med bil", "250", "29,50"],
    ["c4", OWNER, "", "Utrustning och materiel", "Material", "100", "28", "25 %", "Början", "2010-06-01"],
    ["c5", OWNER, "", "Övrigt", "Slutrapport, layout och tryck", "1", "6 500", "6 %", "Slutet"],
  ]),
  ...rows("Egna belopp", [
    ["c1", "2010-06-01", "20 000"],
    ["c1", "2010-08-01", "26 450"],
  ]),
  ...rows("Bidrag", [
    ["k1", "af-ostersund", "", "Offentlig", "Personaltid", "Fokusgrupper", "100", "337", "", "Intyg finns"],
    ["k2", "fk-jamtland", "", "Offentlig", "Personaltid", "Fokusgrupper", "88", "352", "", "Intyg finns"],
    [
      "k3",
      "ostersunds-kommun",
      "",
      "Offentlig",
      "Personaltid",
      "Fokusgrupper",
      "112",
      "324",
      "",
      "Intyg finns",
    ],
  ]),
];

/** The owner's cash without which the example is not financed. */
export const CASH: Typed = {
  sheet: "Medfinansiering",
  row: 5,
  column: "A",
  cells: ["f1", OWNER, "28 410", "", "Jämnt", "", "", "Intyg finns"],
};

function gap(cells: number): readonly string[] {
  return Array.from({ length: cells }, () => "");
}
