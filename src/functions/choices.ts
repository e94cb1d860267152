import { functionAnswers, LANGUAGES } from "../i18n";
import {
  FLAT_RATES,
  type IndirectOption,
  INDIRECT_OPTIONS,
  PROGRAMMES,
  REGIONS,
  type RegionId,
} from "../law";
import { ELIGIBILITY_TYPES, TOPICS } from "../rules";
import { choice, optional } from "./cells";

/* What people choose between in the functions on rules and law: ids, or usual names in either language. */

export const PROGRAMME = choice(
  PROGRAMMES,
  (language) => functionAnswers(language).programmes,
  (id) => LANGUAGES.map((language) => functionAnswers(language).programmeNames[id]),
);

type NamedOption = Exclude<IndirectOption, "custom">;
const NAMED_OPTIONS = INDIRECT_OPTIONS.filter((option): option is NamedOption => option !== "custom");

/** An option with a rate of law, or none; also by its rate alone: "15 %". */
export const OPTION = choice(
  NAMED_OPTIONS,
  (language) => functionAnswers(language).options,
  (option) => (option === "none" ? [] : [`${FLAT_RATES[option].rate.times(100).toFixed()} %`]),
);

export const COST_TYPE = choice(ELIGIBILITY_TYPES, (language) => functionAnswers(language).costTypes);

export const TOPIC = choice(TOPICS, (language) => functionAnswers(language).topics);

const REGION_IDS = Object.keys(REGIONS).filter((id): id is RegionId => Object.hasOwn(REGIONS, id));

export const REGION = choice(REGION_IDS, (language) => ({
  "ovre-norrland": REGIONS["ovre-norrland"][language],
  "mellersta-norrland": REGIONS["mellersta-norrland"][language],
  "norra-mellansverige": REGIONS["norra-mellansverige"][language],
  stockholm: REGIONS.stockholm[language],
  "ostra-mellansverige": REGIONS["ostra-mellansverige"][language],
  vastsverige: REGIONS.vastsverige[language],
  "smaland-och-oarna": REGIONS["smaland-och-oarna"][language],
  sydsverige: REGIONS.sydsverige[language],
}));

const LANGUAGE = choice(LANGUAGES, (language) => functionAnswers(language).languages);

/** The language of a sentence; Swedish where it is left out. */
export function languageOf(given: unknown): (typeof LANGUAGES)[number] {
  return optional(given, "language", LANGUAGE) ?? "sv";
}
