import { Decimal } from "../../money";
import { ACTS } from "../acts";
import { type Bilingual, cite } from "../citation";
import { type Parameter, series } from "../parameter";
import { type EsfProgrammeId } from "../programme";

/** Categories of region by which the EU acts set their ceilings. */
export const REGION_CATEGORIES = {
  competitiveness: {
    sv: "Regional konkurrenskraft och sysselsättning",
    en: "Regional competitiveness and employment",
  },
  lessDeveloped: { sv: "mindre utvecklad region", en: "less developed region" },
  otherLessDeveloped: { sv: "övrig mindre utvecklad region", en: "other less developed region" },
  transitionOnceLessDeveloped: {
    sv: "övergångsregion som var mindre utvecklad 2014–2020",
    en: "transition region that was less developed in 2014–2020",
  },
  transition: { sv: "övergångsregion", en: "transition region" },
  moreDevelopedOnceTransition: {
    sv: "mer utvecklad region som var övergångsregion 2014–2020 eller har BNP under 100 %",
    en: "more developed region that was in transition in 2014–2020 or has a GDP below 100 %",
  },
  moreDeveloped: { sv: "mer utvecklad region", en: "more developed region" },
} as const satisfies Record<string, Bilingual>;
export type RegionCategory = keyof typeof REGION_CATEGORIES;

export interface Ceiling {
  readonly programme: EsfProgrammeId;
  readonly category: RegionCategory;
  readonly parameter: Parameter<"share">;
}

const annex2006 = cite(ACTS.general2006, "53(2)");
const general2013 = cite(ACTS.general2013, "120(3)");
const general2021 = cite(ACTS.general2021, "112(3)");

/**
 * The highest EU share. It binds the operational programme (2007–2013, with Annex III) or the priority (later), never
 * the single project, whose own bound is the call's.
 */
export const EU_CEILINGS: readonly Ceiling[] = [
  ceiling("esf-2007-2013", "competitiveness", "0.50", "2007-01-01", annex2006, {
    sv: "Bilaga III; taket binder det operativa programmet, inte insatsområdet (art. 53(4))",
    en: "Annex III; the ceiling binds the operational programme, not the priority axis (art 53(4))",
  }),
  ceiling("esf-2014-2020", "lessDeveloped", "0.85", "2014-01-01", general2013),
  ceiling("esf-2014-2020", "otherLessDeveloped", "0.80", "2014-01-01", general2013),
  ceiling("esf-2014-2020", "transition", "0.60", "2014-01-01", general2013),
  ceiling("esf-2014-2020", "moreDeveloped", "0.50", "2014-01-01", general2013),
  ceiling("esf-plus-2021-2027", "lessDeveloped", "0.85", "2021-07-01", general2021),
  ceiling("esf-plus-2021-2027", "transitionOnceLessDeveloped", "0.70", "2021-07-01", general2021),
  ceiling("esf-plus-2021-2027", "transition", "0.60", "2021-07-01", general2021),
  ceiling("esf-plus-2021-2027", "moreDevelopedOnceTransition", "0.50", "2021-07-01", general2021),
  ceiling("esf-plus-2021-2027", "moreDeveloped", "0.40", "2021-07-01", general2021),
];

/** The ceiling of a category of region, undefined where the period knows no such category. */
export function euCeiling(
  programme: EsfProgrammeId,
  category: RegionCategory,
): Parameter<"share"> | undefined {
  return EU_CEILINGS.find((row) => row.programme === programme && row.category === category)?.parameter;
}

function ceiling(
  programme: EsfProgrammeId,
  category: RegionCategory,
  share: string,
  from: string,
  citation: typeof general2021,
  note?: Bilingual,
): Ceiling {
  const { sv, en } = REGION_CATEGORIES[category];
  return {
    programme,
    category,
    parameter: {
      id: `ceiling.${programme}.${category}`,
      title: { sv: `Högsta EU-andel, ${sv}`, en: `Highest EU share, ${en}` },
      unit: "share",
      layer: "eu",
      dateBasis: "projectStart",
      programmes: [programme],
      series: series({
        from,
        value: new Decimal(share),
        citation,
        verified: "read",
        ...(note ? { note } : {}),
      }),
    },
  };
}
