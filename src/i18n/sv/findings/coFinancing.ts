import { type WordsOf } from "../../findingWords";

const PARTIES: ReadonlyMap<string, string> = new Map([
  ["state", "staten"],
  ["region", "en region"],
  ["municipality", "en kommun"],
]);

export const coFinancing: WordsOf<
  | "cofin.owner-cash"
  | "cofin.inkind-value"
  | "cofin.certificate"
  | "cofin.double"
  | "cofin.closing"
  | "cofin.thirdparty"
  | "cofin.pace"
  | "cofin.finsam"
  | "cofin.transnational"
> = {
  "cofin.owner-cash": {
    fail: ({ actual, detail }) =>
      `${detail("organisation")} äger projektet och medfinansierar ${actual} utan kontanta medel. Flytta arbetad tid till personalkostnaderna och betala den med kontanta medel, eller låt en annan part stå för den.`,
    pass: () => "Projektägaren medfinansierar bara med kontanta medel.",
  },
  "cofin.inkind-value": {
    fail: ({ actual, limit, gap, note, detail }) =>
      note === "partHours"
        ? `"${detail("line")}" (${detail("organisation")}) har ${actual}; bara hela timmar räknas. Ange ${limit}.`
        : `"${detail("line")}" (${detail("organisation")}) är värderad till ${actual}, ${gap} från projektpersonalens närmaste enhetskostnad ${limit}. Använd samma enhetskostnad som för projektets egen personal.`,
    pass: () => "Arbetad tid som bidrag har hela timmar och projektpersonalens enhetskostnader.",
  },
  "cofin.certificate": {
    fail: ({ actual, note, detail }) => {
      const who = detail("organisation");
      switch (note) {
        case "intended":
          return `${who} har lovat ${actual} men intyget är bara avsett. Be om ett undertecknat medfinansieringsintyg.`;
        case "requiredByCall":
          return `Intyg saknas för ${actual} från ${who}; utlysningen kräver att medfinansieringen är säkrad. Bifoga ett undertecknat medfinansieringsintyg.`;
        default:
          return `Intyg saknas för ${actual} från ${who}. Skaffa ett undertecknat medfinansieringsintyg.`;
      }
    },
    pass: () => "All medfinansiering är intygad.",
  },
  "cofin.double": {
    fail: ({ actual, note, detail }) =>
      `${detail("organisation")} har "${detail("line")}" (${actual}) som bidrag och "${detail("cost")}" som direkt kostnad, i samma tid och med ${note === "sameAmount" ? "samma belopp" : "samma text"}. Är det samma kostnad, ta bort en av raderna.`,
    pass: () => "Inget bidrag ser ut att också stå som direkt kostnad.",
  },
  "cofin.closing": {
    fail: ({ actual, detail }) =>
      `"${detail("group")}" (${detail("organisation")}) har ${actual} i avslutsfasen, som börjar ${detail("start")}. Låt raden sluta dagen före.`,
    pass: () => "Ingen deltagarersättning ligger i avslutsfasen.",
  },
  "cofin.thirdparty": {
    fail: ({ actual, limit }) => `Deltagarersättningen är ${actual}; parten bär högst ${limit}.`,
    pass: () => "Varje part har bekräftat den deltagarersättning som den betalar.",
    unknown: ({ actual, detail, amount }) =>
      `Kan inte avgöras: bekräftelse saknas för ${actual} av raderna med deltagarersättning, tillsammans ${amount("amount")} (${detail("organisations")}). Be den som betalar bekräfta att beloppet inte överstiger vad ersättningen kostar.`,
  },
  "cofin.pace": {
    fail: ({ actual, limit, gap, detail }) =>
      `Till och med ${detail("month")} har medfinansieringen nått ${actual}; redan för kostnaderna i föregående ansökan skulle den ha varit ${limit}. ${gap} saknas (släpar vid utgången av ${detail("months")}). Be medfinansiärerna betala eller redovisa tidigare.`,
    pass: () => "Medfinansieringen följer kostnaderna, högst en redovisningsperiod efter.",
  },
  "cofin.finsam": {
    fail: ({ note, detail }) =>
      `${detail("organisation")} står för den del av förbundets medel som ${PARTIES.get(note) ?? note} ska bära, men är av annat slag. Rätta organisationens slag eller fördelningen.`,
    pass: () =>
      "Parterna är av rätt slag och delarna följer lagens fördelning. Om de är förbundets medlemmar och har betalat syns inte i budgeten.",
    unknown: ({ detail }) =>
      `Kan inte avgöras: ${detail("organisations")} medfinansierar, men budgeten säger inte vilka parter medlen kommer från. Ange fördelningen mellan stat, region och kommuner om den ska prövas.`,
  },
  "cofin.transnational": {
    fail: ({ actual, limit, gap, detail }) =>
      detail("bound") === "min"
        ? `Transnationella insatser är ${actual} av projektbudgeten; utlysningen kräver minst ${limit}. Det saknas ${gap} vid oförändrad budget.`
        : `Transnationella insatser är ${actual} av projektbudgeten; utlysningen medger högst ${limit}. Minska dem med ${gap} vid oförändrad budget.`,
    pass: ({ actual, limit, detail }) =>
      `Transnationella insatser är ${actual} av projektbudgeten; utlysningen ${detail("bound") === "min" ? "kräver minst" : "medger högst"} ${limit}.`,
  },
};
