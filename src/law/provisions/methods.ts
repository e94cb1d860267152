import { ACTS } from "../acts";
import { cite } from "../citation";
import { PAGES } from "../pages";
import { type Provision, texts } from "../provision";

/** How methods of cost may be combined, and what unit costs hold inside. */
export const METHOD_PROVISIONS = {
  oneMethodACategory: {
    id: "method.oneACategory",
    title: { sv: "En metod per kostnadskategori", en: "One method for each category of cost" },
    layer: "eu",
    texts: texts({
      "esf-2014-2020": { citation: cite(ACTS.general2013, "67(3)"), verified: "read" },
      "esf-plus-2021-2027": { citation: cite(ACTS.general2021, "53(1)", "e"), verified: "read" },
    }),
  },
  residualCostsCoverAll: {
    id: "method.residualCostsCoverAll",
    title: {
      sv: "Schablonen för övriga kostnader ersätter alla andra kostnader utom deltagares ersättning",
      en: "The flat rate for other costs replaces every other cost but participants' pay",
    },
    layer: "eu",
    texts: texts({
      "esf-2014-2020": { citation: cite(ACTS.general2013, "67(2)"), verified: "partly" },
      "esf-plus-2021-2027": { citation: cite(ACTS.general2021, "56"), verified: "partly" },
    }),
  },
  unitCostPlus40: {
    id: "method.unitCostPlus40",
    title: {
      sv: "Programområde 2, start 2018 eller senare: enhetskostnad för personal plus 40 procent för allt annat",
      en: "Programme area 2, start in 2018 or later: unit-cost staff plus 40 per cent for everything else",
    },
    layer: "national",
    texts: texts({
      "esf-2014-2020": {
        citation: PAGES.area2From2018,
        verified: "read",
        from: "2018-01-01",
        note: {
          sv: "Beslut 2017-05-30, efter projektets startdatum. Bidrag i annat än pengar bara som lön till personal.",
          en: "Decision of 2017-05-30, by the project's start. Contributions in kind only as staff pay.",
        },
      },
    }),
  },
  onCostInsideUnitCost: {
    id: "method.onCostInsideUnitCost",
    title: {
      sv: "Semesterlön och lönekostnadspåslag ingår i enhetskostnaden",
      en: "Holiday pay and on-costs are inside the unit cost",
    },
    layer: "national",
    texts: texts({ "esf-2014-2020": { citation: PAGES.staff, verified: "read" } }),
  },
  functionOfLargerProject: {
    id: "method.functionOfLargerProject",
    title: {
      sv: "Funktionen projektledare i större projekt",
      en: "The function of project leader in a larger project",
    },
    layer: "national",
    texts: texts({ "esf-2014-2020": { citation: PAGES.staffArea3, verified: "read" } }),
  },
  usualPay: {
    id: "method.usualPay",
    title: {
      sv: "Direkta personalkostnader efter vanlig lönesättning, kollektivavtal eller statistik",
      en: "Direct staff costs in line with usual pay, collective agreements or statistics",
    },
    layer: "eu",
    texts: texts({ "esf-plus-2021-2027": { citation: cite(ACTS.esfPlus2021, "16(4)"), verified: "read" } }),
  },
  paidInArrears: {
    id: "method.paidInArrears",
    title: { sv: "Stödet betalas i efterskott", en: "The grant is paid in arrears" },
    layer: "national",
    texts: texts({ "esf-2014-2020": { citation: PAGES.reporting, verified: "read" } }),
  },
} as const satisfies Record<string, Provision>;
