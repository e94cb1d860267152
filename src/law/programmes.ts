import { type IsoDate } from "../calendar";
import { ACTS } from "./acts";
import { type Bilingual, type Citation, cite, type Verified } from "./citation";
import { day } from "./day";
import { PAGES } from "./pages";
import { type RegionCategory } from "./parameters/ceilings";
import { SPENDING_WINDOWS, type SpendingWindow } from "./parameters/time";
import { type EsfProgrammeId, type ProgrammeId } from "./programme";

/** The eight regions of the Social Fund in Sweden. */
export const REGIONS = {
  "ovre-norrland": { sv: "Övre Norrland", en: "Upper Norrland" },
  "mellersta-norrland": { sv: "Mellersta Norrland", en: "Middle Norrland" },
  "norra-mellansverige": { sv: "Norra Mellansverige", en: "North Middle Sweden" },
  stockholm: { sv: "Stockholm", en: "Stockholm" },
  "ostra-mellansverige": { sv: "Östra Mellansverige", en: "East Middle Sweden" },
  vastsverige: { sv: "Västsverige", en: "West Sweden" },
  "smaland-och-oarna": { sv: "Småland och Öarna", en: "Småland and the islands" },
  sydsverige: { sv: "Sydsverige", en: "South Sweden" },
} as const satisfies Record<string, Bilingual>;
export type RegionId = keyof typeof REGIONS;

/** A programme area, or a specific objective within one. */
export interface ProgrammeArea {
  readonly id: string;
  readonly name: Bilingual;
}

export interface ProgrammePhase {
  readonly kind: "planning" | "implementation" | "closing";
  readonly name: Bilingual;
}

/** How the EU classes a region in the period. */
export interface Classification {
  readonly category: RegionCategory;
  readonly citation: Citation;
  readonly verified: Verified;
}

export interface Programme {
  readonly id: EsfProgrammeId;
  readonly name: Bilingual;
  readonly areas: readonly ProgrammeArea[];
  /** Phases that the programme itself knows; further ones are the call's. */
  readonly phases: readonly ProgrammePhase[];
  readonly regions: Readonly<Record<RegionId, Classification>>;
  readonly spending: SpendingWindow;
  /** First day on which the EU's acts and the state's ordinance on the programme are all in force: none decides earlier. */
  readonly inForce: IsoDate;
}

const implementation: ProgrammePhase = {
  kind: "implementation",
  name: { sv: "Genomförande", en: "Implementation" },
};

const competitive: Classification = {
  category: "competitiveness",
  citation: cite(ACTS.general2006, "53(2)"),
  verified: "partly",
};
const developed2014: Classification = {
  category: "moreDeveloped",
  citation: PAGES.coFinancingApplication,
  verified: "read",
};
const developed2021: Classification = {
  category: "moreDeveloped",
  citation: PAGES.programme2021,
  verified: "secondary",
};

/** What each programme consists of. */
export const PROGRAMME_FACTS: Readonly<Record<EsfProgrammeId, Programme>> = {
  "esf-2007-2013": {
    id: "esf-2007-2013",
    name: { sv: "Socialfonden 2007–2013", en: "Social Fund 2007–2013" },
    areas: [
      { id: "1", name: { sv: "Kompetensförsörjning", en: "Skills supply" } },
      { id: "2", name: { sv: "Ökat arbetskraftsutbud", en: "Increased labour supply" } },
    ],
    phases: [{ kind: "planning", name: { sv: "Mobilisering", en: "Mobilisation" } }, implementation],
    regions: everywhere(competitive),
    spending: SPENDING_WINDOWS["esf-2007-2013"],
    inForce: day("2007-01-01"),
  },
  "esf-2014-2020": {
    id: "esf-2014-2020",
    name: { sv: "Socialfonden 2014–2020", en: "Social Fund 2014–2020" },
    areas: [
      { id: "1", name: { sv: "Kompetensförsörjning", en: "Skills supply" } },
      { id: "1.1", name: { sv: "Kompetensutveckling", en: "Skills development" } },
      { id: "1.2", name: { sv: "Specifikt mål 1.2", en: "Specific objective 1.2" } },
      { id: "2", name: { sv: "Öka övergångarna till arbete", en: "More transitions to work" } },
      { id: "2.1", name: { sv: "Långt från arbetsmarknaden", en: "Far from the labour market" } },
      { id: "2.2", name: { sv: "Unga 15–24 år", en: "Young people aged 15–24" } },
      {
        id: "2.3",
        name: { sv: "Särskilt långt från arbetsmarknaden", en: "Particularly far from the labour market" },
      },
      { id: "3", name: { sv: "Sysselsättningsinitiativet för unga", en: "Youth Employment Initiative" } },
      { id: "5.1", name: { sv: "React-EU", en: "React-EU" } },
      { id: "7.2", name: { sv: "React-EU", en: "React-EU" } },
    ],
    phases: [
      { kind: "planning", name: { sv: "Analys och planering", en: "Analysis and planning" } },
      implementation,
      { kind: "closing", name: { sv: "Avslut", en: "Closing" } },
    ],
    regions: everywhere(developed2014),
    spending: SPENDING_WINDOWS["esf-2014-2020"],
    // SFS 2014:1383.
    inForce: day("2015-01-01"),
  },
  "esf-plus-2021-2027": {
    id: "esf-plus-2021-2027",
    name: { sv: "Socialfonden+ (ESF+) 2021–2027", en: "Social Fund Plus (ESF+) 2021–2027" },
    areas: [
      {
        id: "A",
        name: {
          sv: "Öka möjligheten till ett inkluderande och hållbart arbetsliv för alla",
          en: "Better chances of an inclusive and sustainable working life for all",
        },
      },
      { id: "A1", name: { sv: "Livslångt lärande", en: "Lifelong learning" } },
      { id: "A2", name: { sv: "Aktiv inkludering", en: "Active inclusion" } },
      { id: "B", name: { sv: "Öka övergångarna till arbete", en: "More transitions to work" } },
      {
        id: "C",
        name: { sv: "Minska risken för ekonomisk utsatthet", en: "Reduce the risk of economic hardship" },
      },
      {
        id: "D",
        name: {
          sv: "Öka kapaciteten i den glesa geografin",
          en: "More capacity in sparsely populated areas",
        },
      },
      { id: "E", name: { sv: "Social innovation", en: "Social innovation" } },
      { id: "F", name: { sv: "Fast Care", en: "Fast Care" } },
    ],
    phases: [implementation],
    regions: {
      ...everywhere(developed2021),
      "norra-mellansverige": { category: "transition", citation: PAGES.programme2021, verified: "read" },
    },
    spending: SPENDING_WINDOWS["esf-plus-2021-2027"],
    // SFS 2022:1379.
    inForce: day("2022-09-20"),
  },
};

/** What the programme consists of; undefined for "none". */
export function programmeFacts(id: ProgrammeId): Programme | undefined {
  return id === "none" ? undefined : PROGRAMME_FACTS[id];
}

/** How the programme classes a region; undefined for a region that it does not know. */
export function classificationOf(programme: Programme, region: string): Classification | undefined {
  return isRegionId(region) ? programme.regions[region] : undefined;
}

/**
 * The date by which a project reads the programme's law: the date itself, or the nearest on which the EU's acts were in
 * force and spending eligible. A project recalculated under a later period has dates from before that period; it reads
 * the law of the first day on which all of it, the ordinance too, was in force.
 */
export function dateOfLaw({ spending, inForce }: Programme, date: IsoDate): IsoDate {
  const [first, last] = [spending.start.series[0], spending.end.series.at(-1)];
  if (first !== undefined && date < first.value) return inForce;
  if (first !== undefined && date < first.from) return first.from;
  return last !== undefined && date > last.value ? last.value : date;
}

function isRegionId(region: string): region is RegionId {
  return Object.hasOwn(REGIONS, region);
}

function everywhere(classification: Classification): Record<RegionId, Classification> {
  return {
    "ovre-norrland": classification,
    "mellersta-norrland": classification,
    "norra-mellansverige": classification,
    stockholm: classification,
    "ostra-mellansverige": classification,
    vastsverige: classification,
    "smaland-och-oarna": classification,
    sydsverige: classification,
  };
}
