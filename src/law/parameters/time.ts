import { ACTS } from "../acts";
import { type Bilingual, type Citation, cite } from "../citation";
import { day } from "../day";
import { PAGES } from "../pages";
import { type Parameter, series } from "../parameter";
import { type EsfProgrammeId } from "../programme";

/** First and last day on which spending is eligible. */
export interface SpendingWindow {
  readonly start: Parameter<"date">;
  readonly end: Parameter<"date">;
}

export const SPENDING_WINDOWS: Readonly<Record<EsfProgrammeId, SpendingWindow>> = {
  "esf-2007-2013": spending(
    "esf-2007-2013",
    "2007-01-01",
    "2015-12-31",
    "2007-01-01",
    cite(ACTS.general2006, "56(1)"),
  ),
  "esf-2014-2020": spending(
    "esf-2014-2020",
    "2014-01-01",
    "2023-12-31",
    "2014-01-01",
    cite(ACTS.general2013, "65(2)"),
    {
      sv: "Sysselsättningsinitiativet för unga får räkna kostnader från 2013-09-01.",
      en: "The Youth Employment Initiative may count costs from 2013-09-01.",
    },
  ),
  "esf-plus-2021-2027": spending(
    "esf-plus-2021-2027",
    "2021-01-01",
    "2029-12-31",
    "2021-07-01",
    cite(ACTS.general2021, "63(2)"),
    {
      sv: "Förordning (EU) 2025/1913 flyttar slutdatum för program som omfördelar minst 10 %; om det svenska gör det är inte känt.",
      en: "Regulation (EU) 2025/1913 moves the end for programmes that reallocate at least 10 %; whether the Swedish one does is not known.",
    },
  ),
};

const phase = { layer: "national", dateBasis: "projectStart", programmes: ["esf-2014-2020"] } as const;

export const TIME = {
  planningMin: {
    ...phase,
    id: "phase.planning.minMonths",
    title: { sv: "Analys- och planeringsfas, kortast", en: "Analysis and planning phase, shortest" },
    unit: "months",
    series: series({ from: "2014-01-01", value: 1, citation: PAGES.phases, verified: "read" }),
  },
  planningMax: {
    ...phase,
    id: "phase.planning.maxMonths",
    title: { sv: "Analys- och planeringsfas, längst", en: "Analysis and planning phase, longest" },
    unit: "months",
    series: series({ from: "2014-01-01", value: 9, citation: PAGES.phases, verified: "read" }),
  },
  closingUsualMin: {
    ...phase,
    id: "phase.closing.usualMinMonths",
    title: { sv: "Avslutsfas, normalt minst", en: "Closing phase, normally at least" },
    unit: "months",
    series: series({ from: "2014-01-01", value: 1, citation: PAGES.phases, verified: "read" }),
  },
  closingUsualMax: {
    ...phase,
    id: "phase.closing.usualMaxMonths",
    title: { sv: "Avslutsfas, normalt högst", en: "Closing phase, normally at most" },
    unit: "months",
    series: series({ from: "2014-01-01", value: 2, citation: PAGES.phases, verified: "read" }),
  },
  paymentDays: {
    id: "payment.maxDays.esf-plus-2021-2027",
    title: { sv: "Utbetalning efter ansökan, längst", en: "Payment after a claim, longest" },
    unit: "days",
    layer: "eu",
    dateBasis: "costMonth",
    programmes: ["esf-plus-2021-2027"],
    series: series({
      from: "2021-07-01",
      value: 80,
      citation: cite(ACTS.general2021, "74(1)", "b"),
      verified: "read",
      note: {
        sv: "Klockan står still medan uppgifter saknas.",
        en: "The clock stops while information is missing.",
      },
    }),
  },
} as const satisfies Record<string, Parameter>;

function spending(
  programme: EsfProgrammeId,
  start: string,
  end: string,
  from: string,
  citation: Citation,
  note?: Bilingual,
): SpendingWindow {
  const shared = { unit: "date", layer: "eu", dateBasis: "decision", programmes: [programme] } as const;
  const source = { from, citation, verified: "read", ...(note ? { note } : {}) } as const;
  return {
    start: {
      ...shared,
      id: `spending.start.${programme}`,
      title: { sv: "Stödberättigande kostnader från", en: "Eligible spending from" },
      series: series({ ...source, value: day(start) }),
    },
    end: {
      ...shared,
      id: `spending.end.${programme}`,
      title: { sv: "Stödberättigande kostnader till och med", en: "Eligible spending to" },
      series: series({ ...source, value: day(end) }),
    },
  };
}
