import { Decimal } from "../../money";
import { ACTS } from "../acts";
import { cite } from "../citation";
import { type Parameter, series } from "../parameter";

/** Limits on VAT, net income and land. */
export const COST_LIMITS = {
  vatEligibleBelow: {
    id: "vat.eligibleBelow",
    title: {
      sv: "Moms stödberättigande även om den kan dras av: total kostnad med moms under",
      en: "VAT eligible even where recoverable: total cost with VAT below",
    },
    unit: "EUR",
    layer: "eu",
    dateBasis: "decision",
    programmes: ["esf-plus-2021-2027"],
    series: series({
      from: "2021-07-01",
      value: new Decimal(5_000_000),
      citation: cite(ACTS.general2021, "64(1)", "c"),
      verified: "read",
    }),
  },
  incomeDeductedAbove: {
    id: "income.deductedAbove",
    title: {
      sv: "Nettointäkter dras av när de totala kostnaderna överstiger",
      en: "Net income is deducted where the total costs exceed",
    },
    unit: "EUR",
    layer: "eu",
    dateBasis: "projectStart",
    programmes: ["esf-2014-2020"],
    series: series(
      {
        from: "2014-01-01",
        value: new Decimal(50_000),
        citation: cite(ACTS.general2013, "65(8)"),
        verified: "read",
      },
      {
        from: "2018-08-02",
        value: new Decimal(100_000),
        citation: cite(ACTS.general2013, "65(8)"),
        verified: "unread",
        note: {
          sv: "Ändrat genom förordning (EU, Euratom) 2018/1046; beloppet är inte läst.",
          en: "Amended by Regulation (EU, Euratom) 2018/1046; the amount was not read.",
        },
      },
    ),
  },
  land2014: {
    id: "land.maxShare.esf-2014-2020",
    title: { sv: "Markköp, högsta andel", en: "Purchase of land, highest share" },
    unit: "share",
    layer: "eu",
    dateBasis: "projectStart",
    programmes: ["esf-2014-2020"],
    series: series({
      from: "2014-01-01",
      value: new Decimal("0.10"),
      citation: cite(ACTS.general2013, "69(3)", "b"),
      verified: "read",
    }),
  },
  derelictLand2014: {
    id: "land.maxShareDerelict.esf-2014-2020",
    title: {
      sv: "Köp av övergiven mark och före detta industrimark, högsta andel",
      en: "Purchase of derelict or formerly industrial land, highest share",
    },
    unit: "share",
    layer: "eu",
    dateBasis: "projectStart",
    programmes: ["esf-2014-2020"],
    series: series({
      from: "2014-01-01",
      value: new Decimal("0.15"),
      citation: cite(ACTS.general2013, "69(3)", "b"),
      verified: "read",
    }),
  },
  land2021: {
    id: "land.maxShare.esf-plus-2021-2027",
    title: { sv: "Markköp, högsta andel", en: "Purchase of land, highest share" },
    unit: "share",
    layer: "eu",
    dateBasis: "projectStart",
    programmes: ["esf-plus-2021-2027"],
    series: series({
      from: "2021-07-01",
      value: new Decimal("0.10"),
      citation: cite(ACTS.general2021, "64(1)", "b"),
      verified: "read",
      note: {
        sv: "För ESF+ är mark inte alls stödberättigande (2021/1057 art. 16(1)(a)).",
        en: "Under ESF+ land is not eligible at all (2021/1057 art 16(1)(a)).",
      },
    }),
  },
  derelictLand2021: {
    id: "land.maxShareDerelict.esf-plus-2021-2027",
    title: {
      sv: "Köp av övergiven mark och före detta industrimark, högsta andel",
      en: "Purchase of derelict or formerly industrial land, highest share",
    },
    unit: "share",
    layer: "eu",
    dateBasis: "projectStart",
    programmes: ["esf-plus-2021-2027"],
    series: series({
      from: "2021-07-01",
      value: new Decimal("0.15"),
      citation: cite(ACTS.general2021, "64(1)", "b"),
      verified: "read",
    }),
  },
} as const satisfies Record<string, Parameter>;
