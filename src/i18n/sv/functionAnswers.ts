import { type CostType } from "../../budget";
import { type IndirectOption, type ProgrammeId } from "../../law";
import { type EligibilityType, type Severity, type Topic } from "../../rules";
import { type Language } from "../language";
import { choiceTerms } from "./choiceTerms";

const costTypes: Readonly<Record<CostType | EligibilityType, string>> = choiceTerms.costKey;
const programmes: Readonly<Record<ProgrammeId, string>> = choiceTerms.programme;
const options: Readonly<Record<IndirectOption, string>> = choiceTerms.indirectOption;

/** Vad de anpassade funktionerna svarar och vad deras val heter. */
export const functionAnswers = {
  ok: "OK",
  costTypes,
  programmes,
  options,
  languages: { sv: "svenska", en: "engelska" } satisfies Record<Language, string>,
  /** Fler namn på perioderna än det fulla. */
  programmeNames: {
    "esf-2007-2013": "Socialfonden 2007–2013",
    "esf-2014-2020": "Socialfonden 2014–2020",
    "esf-plus-2021-2027": "Socialfonden+ 2021–2027",
    none: "inget",
  } satisfies Record<ProgrammeId, string>,
  topics: {
    shares: "andelar",
    coFinancing: "medfinansiering",
    time: "tid",
    staff: "personal",
    costs: "kostnader",
    cashFlow: "likviditet",
  } satisfies Record<Topic, string>,
  severities: { error: "fel", warning: "varning", info: "upplysning" } satisfies Record<Severity, string>,
  withoutLaw: { call: "Utlysningens egna villkor", model: "Delfins egen kontroll", other: "—" },
  limits: {
    unknown: (name: string, programme: string, known: string) =>
      `”${name}” är inget värde för ${programme}; skriv något av ${known}`,
    several: (name: string, values: string) => `${name} har haft flera värden: ${values}; ange ett datum`,
    notInForce: (name: string, date: string, values: string) =>
      `${name} har inget värde ${date}; de värden som finns: ${values}`,
    value: (value: string, from: string, to: string) =>
      to === "" ? `${value} från ${from}` : `${value} från ${from} till ${to}`,
    noContribution: (date: string, first: string) =>
      `arbetsgivaravgiften är känd från ${first}, inte ${date}`,
    noCitation: (name: string, known: string) =>
      `”${name}” är varken en regel eller ett värde; skriv en regel som ${known} eller ett värde ur ESF.LIMIT`,
  },
  eligibility: {
    inTime: (date: string, window: string) => `Kan ge stöd: ${date} ligger inom programmets tid ${window}.`,
    textRead: "Texten nämner inget som Delfin vet är uteslutet.",
    textMissing: "Ingen text är prövad.",
    beforeWindow: (date: string, first: string) =>
      `Ger inte stöd: ${date} är före programmets första dag för kostnader, ${first}.`,
    afterWindow: (date: string, last: string) =>
      `Ger inte stöd: ${date} är efter programmets sista dag för kostnader, ${last}.`,
    beforeProject: (date: string, start: string) =>
      `Ger inte stöd: ${date} är före projektets första dag, ${start}.`,
    afterProject: (date: string, end: string) =>
      `Ger inte stöd: ${date} är efter projektets sista dag, ${end}.`,
    excluded: (found: string, title: string) => `Ger inte stöd: texten nämner ”${found}”. ${title}.`,
    equipmentNeverPaid: (found: string) =>
      `Ger inte stöd: ”${found}” ser ut som ett köp av utrustning, som perioden aldrig betalar.`,
    equipmentGroundMissing: (found: string, title: string) =>
      `Kan inte avgöras: ”${found}” ser ut som ett köp, och grunden saknas. ${title}.`,
    equipmentOrNot: () =>
      "Kan inte avgöras: texten säger inte om det är ett köp av utrustning, material eller en hyra.",
    premisesUseMissing: (_found: string, title: string) =>
      `Kan inte avgöras: det saknas uppgift om deltagare använder lokalerna. ${title}.`,
    indirectByNature: (found: string) =>
      `Kan inte avgöras: ”${found}” är en indirekt kostnad, som ryms i schablonen om projektet har en.`,
    noProgramme: "Kan inte avgöras: utan ESF-program finns ingen regel om vilka kostnader som ger stöd.",
  },
} as const;
