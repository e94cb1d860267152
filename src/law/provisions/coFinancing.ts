import { ACTS } from "../acts";
import { type Bilingual, cite } from "../citation";
import { PAGES } from "../pages";
import { type Provision, texts } from "../provision";

const NOT_FOUND: Bilingual = {
  sv: "Läst för 2014–2020; ingen text för perioden hittades.",
  en: "Read for 2014–2020; no text for this period was found.",
};

/** Who may co-finance, with what, and how it is shown. */
export const CO_FINANCING_PROVISIONS = {
  inKindTest: {
    id: "grant.inKindTest",
    title: {
      sv: "Stödet får inte överstiga de stödberättigande kostnaderna utom bidrag i annat än pengar",
      en: "Support may not exceed the eligible costs without contributions in kind",
    },
    layer: "eu",
    texts: texts({
      "esf-2007-2013": { citation: cite(ACTS.general2006, "56(2)", "c"), verified: "partly" },
      "esf-2014-2020": { citation: cite(ACTS.general2013, "69(1)", "a"), verified: "read" },
      "esf-plus-2021-2027": { citation: cite(ACTS.general2021, "67(1)", "a"), verified: "read" },
    }),
  },
  thirdPartyPay: {
    id: "coFinancing.thirdPartyPay",
    title: {
      sv: "Deltagares ersättning och lön från tredje part, högst dennes kostnad",
      en: "Participants' allowances and salaries from a third party, at most its cost",
    },
    layer: "eu",
    texts: texts({
      "esf-2007-2013": { citation: cite(ACTS.esf2006, "11(3)", "a"), verified: "unread" },
      "esf-2014-2020": { citation: cite(ACTS.esf2013, "13(5)"), verified: "read" },
      "esf-plus-2021-2027": { citation: cite(ACTS.esfPlus2021, "16(2)"), verified: "read" },
    }),
  },
  ownerCashOnly: {
    id: "coFinancing.ownerCashOnly",
    title: {
      sv: "Projektägaren medfinansierar bara med kontanta medel",
      en: "The project owner co-finances in cash only",
    },
    layer: "national",
    texts: texts({
      "esf-2007-2013": { citation: PAGES.coFinancingGuide, verified: "unread", note: NOT_FOUND },
      "esf-2014-2020": { citation: PAGES.coFinancingGuide, verified: "read" },
      "esf-plus-2021-2027": { citation: PAGES.coFinancingGuide, verified: "unread", note: NOT_FOUND },
    }),
  },
  inKindValue: {
    id: "coFinancing.inKindValue",
    title: {
      sv: "Arbetad tid som bidrag i annat än pengar värderas med projektpersonalens enhetskostnader",
      en: "Staff time in kind is valued at the unit costs of the project's own staff",
    },
    layer: "national",
    texts: texts({ "esf-2014-2020": { citation: PAGES.coFinancingArea2, verified: "read" } }),
  },
  certificate: {
    id: "coFinancing.certificate",
    title: { sv: "Medfinansieringen ska styrkas", en: "Co-financing must be shown" },
    layer: "national",
    texts: texts({
      "esf-2007-2013": { citation: PAGES.reporting2007, verified: "read" },
      "esf-2014-2020": { citation: PAGES.applicationAnnexes, verified: "read" },
      "esf-plus-2021-2027": {
        citation: cite(ACTS.management2022, "2 kap. 7 §"),
        verified: "read",
        from: "2022-09-20",
        note: {
          sv: "Av ansökan ska framgå hur medfinansieringen ordnas.",
          en: "The application must show how co-financing is arranged.",
        },
      },
    }),
  },
  notTwice: {
    id: "coFinancing.notTwice",
    title: {
      sv: "Samma kostnad får inte tas upp både som direkt kostnad och som medfinansiering",
      en: "The same cost may not stand both as a direct cost and as co-financing",
    },
    layer: "national",
    texts: texts({ "esf-2014-2020": { citation: PAGES.coFinancingGuide, verified: "read" } }),
  },
  noDoubleFunding: {
    id: "coFinancing.noDoubleFunding",
    title: {
      sv: "Samma kostnad får inte finansieras två gånger av EU",
      en: "The EU does not fund the same cost twice",
    },
    layer: "eu",
    texts: texts({
      "esf-2007-2013": { citation: cite(ACTS.general2006, "54(5)"), verified: "read" },
      "esf-2014-2020": { citation: cite(ACTS.general2013, "65(11)"), verified: "read" },
      "esf-plus-2021-2027": { citation: cite(ACTS.general2021, "63(9)"), verified: "read" },
    }),
  },
  noParticipantsAtClosing: {
    id: "coFinancing.noParticipantsAtClosing",
    title: {
      sv: "Ingen deltagarersättning som medfinansiering i avslutsfasen",
      en: "No participants' pay as co-financing in the closing phase",
    },
    layer: "national",
    texts: texts({ "esf-2014-2020": { citation: PAGES.phases, verified: "read" } }),
  },
} as const satisfies Record<string, Provision>;
