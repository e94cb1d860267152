import { isoDate } from "../../calendar";
import { Decimal } from "../../money";
import { ACTS } from "../acts";
import { type Bilingual, cite } from "../citation";
import { type DatedValue, type Parameter } from "../parameter";

/** The tables know two price regions: Stockholm (SE11) and the rest of the country. */
export const PRICE_REGIONS = {
  stockholm: { sv: "Stockholm", en: "Stockholm" },
  rest: { sv: "övriga landet", en: "rest of the country" },
} as const;
export type PriceRegion = keyof typeof PRICE_REGIONS;
type ByPriceRegion = Readonly<Record<PriceRegion, Parameter<"krPerHour">>>;

const FIRST_YEAR = 2015;
const LAST_YEAR = 2023;
const YEARLY_INDEX = new Decimal("1.02");

const CAVEAT: Bilingual = {
  sv: "Det belopp som kommissionen ersätter Sverige med, räknat utan avrundning från 2015; de 40 procenten för övriga kostnader ingår. Svenska ESF-rådets egna årstabeller är inte lästa. Text i kraft från 2017-12-05 (förordning (EU) 2017/2416).",
  en: "What the Commission reimburses Sweden, indexed from 2015 without rounding; the 40 per cent for other costs are inside. The ESF council's own yearly tables were not read. Text in force from 2017-12-05 (Regulation (EU) 2017/2416).",
};

/**
 * Kronor an hour by function and price region, 2015–2023: every category of cost but participants' pay. 2 % more each
 * 1 January; the act states no rounding, so the powers stand exact.
 */
export const UNIT_COSTS = {
  projectLeaderAbove20: areas2And3("projectLeaderAbove20", 749, 609, {
    sv: "Projektledare, större projekt (över 20 miljoner kronor)",
    en: "Project leader, larger project (above 20 million kronor)",
  }),
  projectLeader20: areas2And3("projectLeader20", 669, 567, {
    sv: "Projektledare (högst 20 miljoner kronor) eller delprojektledare",
    en: "Project leader (at most 20 million kronor) or assistant leader",
  }),
  projectWorker: areas2And3("projectWorker", 463, 420, { sv: "Projektmedarbetare", en: "Project worker" }),
  projectEconomist: areas2And3("projectEconomist", 598, 508, {
    sv: "Projektekonom",
    en: "Project economist",
  }),
  administrator: areas2And3("administrator", 416, 378, {
    sv: "Projektadministratör",
    en: "Project administrator",
  }),
  group1: area1("group1", 321, 328, "1", "912, 913, 919, 921"),
  group2: area1("group2", 360, 356, "2", "414, 415, 421, 422, 512–515, 522, 611–614, 826"),
  group3: area1(
    "group3",
    416,
    395,
    "3",
    "331, 348, 411–413, 419, 711–714, 721–724, 731, 732, 734, 741–743, 811–817, 821–825, 827–829, 831–834, 914, 915, 931–933",
  ),
  group4: area1("group4", 473, 438, "4", "223, 232–235, 243, 249, 313, 322–324, 332, 342–347, 511, 011"),
  group5: area1("group5", 587, 512, "5", "213, 221, 231, 241, 244–248, 311, 312, 315, 321, 341"),
  group6: area1("group6", 776, 724, "6", "211, 212, 214, 222, 242, 314"),
  group7a: area1("group7a", 1035, 1035, "7A", "121"),
  group7b: area1("group7b", 1121, 875, "7B", "111, 123"),
  group7c: area1("group7c", 735, 601, "7C", "131, 122"),
} as const satisfies Record<string, ByPriceRegion>;
export type UnitCostFunction = keyof typeof UNIT_COSTS;

/** Wages of employed participants of programme area 1, kronor an hour, indexed in the same way. */
export const PARTICIPANT_WAGES = perPriceRegion("participantWage", ["1"], 229, 234, {
  sv: "Deltagares lön, programområde 1",
  en: "Participants' wages, programme area 1",
});

/** The price region of a project region. */
export function priceRegion(region: string): PriceRegion {
  return region === "stockholm" ? "stockholm" : "rest";
}

function areas2And3(id: string, stockholm: number, rest: number, name: Bilingual): ByPriceRegion {
  return perPriceRegion(`unitCost.${id}`, ["2", "3"], stockholm, rest, name);
}

function area1(
  id: string,
  stockholm: number,
  rest: number,
  group: string,
  occupations: string,
): ByPriceRegion {
  return perPriceRegion(`unitCost.${id}`, ["1"], stockholm, rest, {
    sv: `Lönegrupp ${group} (SSYK ${occupations})`,
    en: `Wage group ${group} (SSYK ${occupations})`,
  });
}

function perPriceRegion(
  id: string,
  areas: readonly string[],
  stockholm: number,
  rest: number,
  name: Bilingual,
): ByPriceRegion {
  const inRegion = (region: PriceRegion, amount2015: number): Parameter<"krPerHour"> => ({
    id: `${id}.${region}`,
    title: {
      sv: `${name.sv}, ${PRICE_REGIONS[region].sv}`,
      en: `${name.en}, ${PRICE_REGIONS[region].en}`,
    },
    unit: "krPerHour",
    layer: "eu",
    dateBasis: "costMonth",
    programmes: ["esf-2014-2020"],
    areas,
    series: indexed(new Decimal(amount2015)),
  });
  return { stockholm: inRegion("stockholm", stockholm), rest: inRegion("rest", rest) };
}

function indexed(amount2015: Decimal): DatedValue<Decimal>[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, years) => ({
    from: isoDate(FIRST_YEAR + years, 1, 1),
    to: isoDate(FIRST_YEAR + years, 12, 31),
    value: amount2015.times(YEARLY_INDEX.pow(years)),
    citation: cite(ACTS.unitCosts2015, "Annex I"),
    verified: "read",
    note: CAVEAT,
  }));
}
