import { Decimal } from "../../money";
import { ACTS } from "../acts";
import { cite } from "../citation";
import { PAGES } from "../pages";
import { type Parameter, series } from "../parameter";
import { type ProgrammeId, PROGRAMMES } from "../programme";
import { ANNUAL_HOURS, UNIT_COST_HOURS } from "../workingTime";

const annualHours = new Decimal(ANNUAL_HOURS);

/** Hours of a year by method. */
export const HOURS = {
  annual2014: {
    id: "hours.annual.esf-2014-2020",
    title: { sv: "Timmar som delar årets lönekostnad", en: "Hours that divide the annual employment cost" },
    unit: "hours",
    layer: "eu",
    dateBasis: "costMonth",
    programmes: ["esf-2014-2020"],
    series: series(
      { from: "2014-01-01", value: annualHours, citation: cite(ACTS.general2013, "68(2)"), verified: "read" },
      {
        from: "2018-08-02",
        value: annualHours,
        citation: cite(ACTS.general2013, "68a(2)"),
        verified: "read",
      },
    ),
  },
  annual2021: {
    id: "hours.annual.esf-plus-2021-2027",
    title: { sv: "Timmar som delar årets lönekostnad", en: "Hours that divide the annual employment cost" },
    unit: "hours",
    layer: "eu",
    dateBasis: "costMonth",
    programmes: ["esf-plus-2021-2027"],
    series: series({
      from: "2021-07-01",
      value: annualHours,
      citation: cite(ACTS.general2021, "55(2)", "a"),
      verified: "read",
    }),
  },
  declaredMax2014: {
    id: "hours.declaredMax.esf-2014-2020",
    title: {
      sv: "Redovisade timmar per person och år, högst (heltid)",
      en: "Hours declared per person and year, at most (full time)",
    },
    unit: "hours",
    layer: "eu",
    dateBasis: "costMonth",
    programmes: ["esf-2014-2020"],
    series: series({
      from: "2018-08-02",
      value: annualHours,
      citation: cite(ACTS.general2013, "68a(3)"),
      verified: "read",
    }),
  },
  declaredMax2021: {
    id: "hours.declaredMax.esf-plus-2021-2027",
    title: {
      sv: "Redovisade timmar per person och år, högst (heltid)",
      en: "Hours declared per person and year, at most (full time)",
    },
    unit: "hours",
    layer: "eu",
    dateBasis: "costMonth",
    programmes: ["esf-plus-2021-2027"],
    series: series({
      from: "2021-07-01",
      value: annualHours,
      citation: cite(ACTS.general2021, "55(3)"),
      verified: "partly",
      note: {
        sv: "Bekräftat genom systerbestämmelsen 1303/2013 art. 68a(3); den slutliga texten är inte läst.",
        en: "Confirmed by the twin provision 1303/2013 art 68a(3); the final text was not read.",
      },
    }),
  },
  unitCostMax: {
    id: "hours.unitCostMax",
    title: {
      sv: "Timmar till enhetskostnad per person och kalenderår, högst",
      en: "Hours at unit cost per person and calendar year, at most",
    },
    unit: "hours",
    layer: "eu",
    dateBasis: "costMonth",
    programmes: ["esf-2014-2020"],
    series: series({
      from: "2015-01-01",
      value: new Decimal(1862),
      citation: cite(ACTS.unitCosts2015, "Annex I"),
      verified: "read",
      note: { sv: "Fotnot 2 i bilaga I.", en: "Footnote 2 of Annex I." },
    }),
  },
  unitCostFullTime: {
    id: "hours.unitCostFullTime",
    title: { sv: "Heltidsår till enhetskostnad", en: "Full-time year at unit cost" },
    unit: "hours",
    layer: "national",
    dateBasis: "projectStart",
    programmes: ["esf-2014-2020"],
    series: series({
      from: "2015-01-01",
      value: UNIT_COST_HOURS,
      citation: PAGES.staffArea1,
      verified: "read",
      note: { sv: "155,16 timmar × 10,71 månader.", en: "155.16 hours × 10.71 months." },
    }),
  },
} as const satisfies Record<string, Parameter>;

/** Where a programme says by how many hours an annual employment cost is divided; for those that do not, 2014–2020's. */
export function annualHoursOf(programme: ProgrammeId): Parameter<"hours"> {
  return programme === "esf-plus-2021-2027" ? HOURS.annual2021 : HOURS.annual2014;
}

/** What a person, a function and an on-cost rate may be. */
export const STAFF_LIMITS = {
  load: {
    id: "staff.maxLoad",
    title: { sv: "Belastning per person och månad, högst", en: "Load of a person in a month, at most" },
    unit: "fullTime",
    layer: "model",
    dateBasis: "costMonth",
    programmes: PROGRAMMES,
    series: series({
      from: "2007-01-01",
      value: new Decimal(1),
      citation: cite(ACTS.general2013, "68a(3)"),
      verified: "partly",
      note: {
        sv: "Delfins rimlighetsgräns: en person har en heltid. Artikeln säger det för timmar till timkostnad.",
        en: "Delfin's bound of plausibility: a person has one full time. The article says so for hours at an hourly rate.",
      },
    }),
  },
  plausibleOnCost: {
    id: "staff.plausibleOnCostMax",
    title: { sv: "Lönekostnadspåslag, rimligt högst", en: "Payroll on-cost, plausibly at most" },
    unit: "share",
    layer: "model",
    dateBasis: "costMonth",
    programmes: PROGRAMMES,
    series: series({
      from: "2007-01-01",
      value: new Decimal("0.65"),
      citation: PAGES.payrollOnCost2023,
      verified: "secondary",
      note: {
        sv: "Delfins rimlighetsgräns, ovanför det högsta sedda påslaget (region 2023: 52,28 %).",
        en: "Delfin's bound of plausibility, above the highest on-cost seen (regions 2023: 52.28 %).",
      },
    }),
  },
  largerProjectAbove: {
    id: "staff.largerProjectAbove",
    title: {
      sv: "Projektledare i större projekt: stödberättigande kostnader över",
      en: "Project leader of a larger project: eligible costs above",
    },
    unit: "kr",
    layer: "eu",
    dateBasis: "decision",
    programmes: ["esf-2014-2020"],
    areas: ["2", "3"],
    series: series({
      from: "2015-01-01",
      value: new Decimal(20_000_000),
      citation: cite(ACTS.unitCosts2015, "Annex I"),
      verified: "read",
      note: {
        sv: "Kostnaderna i beslutet; exakt 20 miljoner kronor hör till den lägre klassen.",
        en: "The costs in the decision; exactly 20 million kronor belongs to the lower class.",
      },
    }),
  },
} as const satisfies Record<string, Parameter>;
