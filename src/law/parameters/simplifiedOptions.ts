import { Decimal } from "../../money";
import { ACTS } from "../acts";
import { cite } from "../citation";
import { PAGES } from "../pages";
import { type Parameter, series } from "../parameter";

/** Lump sums, and the sizes below which simplified cost options (SCO) are mandatory. */
export const SIMPLIFIED_OPTIONS = {
  lumpSumCap2007: {
    id: "lumpSum.cap.esf-2007-2013",
    title: { sv: "Klumpsumma, högsta belopp", en: "Lump sum, highest amount" },
    unit: "EUR",
    layer: "eu",
    dateBasis: "projectStart",
    programmes: ["esf-2007-2013"],
    series: series({
      from: "2007-01-01",
      value: new Decimal(50_000),
      citation: cite(ACTS.esf2006, "11(3)", "b(iii)"),
      verified: "unread",
      note: {
        sv: "Tillagd genom förordning (EG) nr 396/2009 med verkan från 2006-08-01. Beloppet är inte läst.",
        en: "Added by Regulation (EC) No 396/2009 with effect from 2006-08-01. The amount was not read.",
      },
    }),
  },
  lumpSumCap2014: {
    id: "lumpSum.cap.esf-2014-2020",
    title: { sv: "Klumpsumma, högsta offentliga bidrag", en: "Lump sum, highest public contribution" },
    unit: "EUR",
    layer: "eu",
    dateBasis: "projectStart",
    programmes: ["esf-2014-2020"],
    series: series({
      from: "2014-01-01",
      to: "2018-08-01",
      value: new Decimal(100_000),
      citation: cite(ACTS.general2013, "67(1)", "c"),
      verified: "read",
      note: {
        sv: "Taket ströks genom förordning (EU, Euratom) 2018/1046 från 2018-08-02.",
        en: "The cap was deleted by Regulation (EU, Euratom) 2018/1046 from 2018-08-02.",
      },
    }),
  },
  studyLumpSum2014: {
    id: "lumpSum.study.esf-2014-2020",
    title: { sv: "Förstudie som klumpsumma, högsta belopp", en: "Study paid as a lump sum, highest amount" },
    unit: "kr",
    layer: "national",
    dateBasis: "projectStart",
    programmes: ["esf-2014-2020"],
    series: series(
      {
        from: "2014-01-01",
        value: new Decimal(400_000),
        citation: PAGES.studyLumpSum2020,
        verified: "unread",
        note: {
          sv: "Beloppet står i utlysningar från 2020 och 2022; tidigare utlysningar är inte lästa.",
          en: "The amount stands in calls of 2020 and 2022; earlier calls were not read.",
        },
      },
      { from: "2020-01-01", value: new Decimal(400_000), citation: PAGES.studyLumpSum2020, verified: "read" },
    ),
  },
  studyLumpSum2021: {
    id: "lumpSum.study.esf-plus-2021-2027",
    title: { sv: "Förstudie som klumpsumma, högsta belopp", en: "Study paid as a lump sum, highest amount" },
    unit: "kr",
    layer: "national",
    dateBasis: "projectStart",
    programmes: ["esf-plus-2021-2027"],
    series: series({
      from: "2021-07-01",
      value: new Decimal(400_000),
      citation: PAGES.studyGrant2024,
      verified: "secondary",
      note: {
        sv: "Ett beviljat belopp från 2024; utlysningens egen text är inte läst.",
        en: "An amount granted in 2024; the call's own text was not read.",
      },
    }),
  },
  mandatoryUpToPublicSupport2014: {
    id: "simplified.mandatoryUpTo.esf-2014-2020",
    title: {
      sv: "Förenklade kostnader obligatoriska till och med detta offentliga stöd",
      en: "Simplified costs mandatory up to and including this public support",
    },
    unit: "EUR",
    layer: "eu",
    dateBasis: "projectStart",
    programmes: ["esf-2014-2020"],
    series: series(
      {
        from: "2014-01-01",
        value: new Decimal(50_000),
        citation: cite(ACTS.esf2013, "14(4)"),
        verified: "read",
        note: {
          sv: "Gäller inte insatser i en statsstödsordning.",
          en: "Not for operations that receive support within a State aid scheme.",
        },
      },
      {
        from: "2018-08-02",
        value: new Decimal(100_000),
        citation: cite(ACTS.general2013, "67(2a)"),
        verified: "partly",
        note: {
          sv: "Att kravet finns är läst, beloppet inte. Gäller inte statligt stöd som inte är av mindre betydelse.",
          en: "That the duty exists was read, the amount was not. Not for State aid that is not de minimis.",
        },
      },
    ),
  },
  mandatoryUpToTotalCost2021: {
    id: "simplified.mandatoryUpTo.esf-plus-2021-2027",
    title: {
      sv: "Förenklade kostnader obligatoriska till och med denna totala kostnad",
      en: "Simplified costs mandatory up to and including this total cost",
    },
    unit: "EUR",
    layer: "eu",
    dateBasis: "projectStart",
    programmes: ["esf-plus-2021-2027"],
    series: series({
      from: "2021-07-01",
      value: new Decimal(200_000),
      citation: cite(ACTS.general2021, "53(2)"),
      verified: "read",
      note: {
        sv: "Gäller inte statligt stöd. Deltagares ersättning och lön får alltid vara faktisk kostnad.",
        en: "Not for State aid. Participants' allowances and salaries may always be actual costs.",
      },
    }),
  },
} as const satisfies Record<string, Parameter>;
