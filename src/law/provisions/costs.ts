import { ACTS } from "../acts";
import { cite } from "../citation";
import { PAGES } from "../pages";
import { type Provision, texts } from "../provision";

/** Which costs count, and which never do. */
export const COST_PROVISIONS = {
  projectPeriod: {
    id: "cost.projectPeriod",
    title: {
      sv: "Kostnader ska uppstå inom den beslutade projekttiden",
      en: "Costs must arise within the decided project period",
    },
    layer: "national",
    texts: texts({
      "esf-2014-2020": { citation: PAGES.reporting, verified: "read" },
      "esf-plus-2021-2027": { citation: PAGES.handbook, verified: "read" },
    }),
  },
  vat: {
    id: "cost.vat",
    title: { sv: "Moms som kan dras av är inte stödberättigande", en: "Recoverable VAT is not eligible" },
    layer: "eu",
    texts: texts({
      "esf-2007-2013": { citation: cite(ACTS.esf2006, "11(2)"), verified: "unread" },
      "esf-2014-2020": { citation: cite(ACTS.general2013, "69(3)", "c"), verified: "read" },
      "esf-plus-2021-2027": { citation: cite(ACTS.general2021, "64(1)", "c"), verified: "read" },
    }),
  },
  interest: {
    id: "cost.interest",
    title: { sv: "Ränta på skulder är inte stödberättigande", en: "Interest on debt is not eligible" },
    layer: "eu",
    texts: texts({
      "esf-2007-2013": { citation: cite(ACTS.esf2006, "11(2)"), verified: "unread" },
      "esf-2014-2020": { citation: cite(ACTS.general2013, "69(3)", "a"), verified: "read" },
      "esf-plus-2021-2027": { citation: cite(ACTS.general2021, "64(1)", "a"), verified: "read" },
    }),
  },
  landAndBuildings: {
    id: "cost.landAndBuildings",
    title: {
      sv: "Köp av mark, fastigheter och infrastruktur är inte stödberättigande",
      en: "Purchase of land, real estate and infrastructure is not eligible",
    },
    layer: "eu",
    texts: texts({
      "esf-2007-2013": { citation: cite(ACTS.esf2006, "11(2)"), verified: "unread" },
      "esf-2014-2020": { citation: cite(ACTS.esf2013, "13(4)"), verified: "unread" },
      "esf-plus-2021-2027": { citation: cite(ACTS.esfPlus2021, "16(1)", "a"), verified: "read" },
    }),
  },
  equipment: {
    id: "cost.equipment",
    title: {
      sv: "Köp av möbler, utrustning och fordon bara på en av lagens grunder",
      en: "Purchase of furniture, equipment and vehicles only on one of the law's grounds",
    },
    layer: "eu",
    texts: texts({
      "esf-2007-2013": {
        citation: cite(ACTS.esf2006, "11(2)"),
        verified: "unread",
        note: { sv: "Köp är aldrig stödberättigande.", en: "Purchase is never eligible." },
      },
      "esf-plus-2021-2027": { citation: cite(ACTS.esfPlus2021, "16(1)", "b"), verified: "read" },
    }),
  },
  penaltiesAndGifts: {
    id: "cost.penaltiesAndGifts",
    title: {
      sv: "Böter, sanktioner, tvister, gåvor och oförutsedda kostnader",
      en: "Fines, sanctions, litigation, gifts and contingencies",
    },
    layer: "national",
    texts: texts({
      "esf-2007-2013": { citation: PAGES.ineligibleSisterFund, verified: "secondary" },
      "esf-2014-2020": { citation: PAGES.ineligibleSisterFund, verified: "secondary" },
      "esf-plus-2021-2027": { citation: PAGES.ineligibleSisterFund, verified: "secondary" },
    }),
  },
  premises: {
    id: "cost.premises",
    title: {
      sv: "Egna lokaler är direkt kostnad bara när deltagare använder dem",
      en: "Own premises are a direct cost only where participants use them",
    },
    layer: "national",
    texts: texts({ "esf-2014-2020": { citation: PAGES.premises, verified: "read" } }),
  },
  indirectByNature: {
    id: "cost.indirectByNature",
    title: { sv: "Kostnader som alltid är indirekta", en: "Costs that are always indirect" },
    layer: "national",
    texts: texts({ "esf-2014-2020": { citation: cite(ACTS.indirectCosts2016, "9 §"), verified: "read" } }),
  },
} as const satisfies Record<string, Provision>;

/** Categories of cost that are indirect by nature: the annex to TVFS 2016:1 9 §. */
export const INDIRECT_BY_NATURE = {
  management: { sv: "övergripande ledning", en: "overall management" },
  supportStaff: {
    sv: "övrig indirekt personal: HR, ekonomi, it-stöd, information, juridik",
    en: "other indirect staff: HR, finance, IT support, information, legal",
  },
  ordinaryTraining: { sv: "utbildning för ordinarie arbete", en: "training for ordinary work" },
  recruitment: { sv: "rekrytering och annonsering", en: "recruitment and advertising" },
  health: { sv: "hälsovård och friskvård", en: "health care and wellness" },
  officePremises: {
    sv: "kontorslokaler, städning, försäkring, el, värme och vatten",
    en: "office premises, cleaning, insurance, electricity, heat and water",
  },
  communication: {
    sv: "reception, telefon, internet och porto",
    en: "reception, phone, internet and postage",
  },
  officeEquipment: {
    sv: "kontorsutrustning med möbler, datorer och programvara",
    en: "office equipment with furniture, computers and software",
  },
  officeSupplies: { sv: "kontorsmaterial", en: "office supplies" },
  copying: { sv: "kopiering", en: "copying" },
  bankFees: { sv: "bankavgifter", en: "bank fees" },
  literature: { sv: "böcker, tidningar och medlemskap", en: "books, papers and memberships" },
  archive: { sv: "diarium och arkiv", en: "registry and archive" },
  parking: { sv: "parkering", en: "parking" },
  internalRepresentation: { sv: "intern representation", en: "internal representation" },
} as const;
