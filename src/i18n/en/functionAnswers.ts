import { type functionAnswers as sv } from "../sv/functionAnswers";
import { type Translation } from "../translation";
import { choiceTerms } from "./choiceTerms";

/** What the custom functions answer, and what their choices are called. */
export const functionAnswers: Translation<typeof sv> = {
  ok: "OK",
  costTypes: choiceTerms.costKey,
  programmes: choiceTerms.programme,
  options: choiceTerms.indirectOption,
  languages: { sv: "Swedish", en: "English" },
  programmeNames: {
    "esf-2007-2013": "ESF 2007–2013",
    "esf-2014-2020": "ESF 2014–2020",
    "esf-plus-2021-2027": "ESF+ 2021–2027",
    none: "none",
  },
  topics: {
    shares: "shares",
    coFinancing: "co-financing",
    time: "time",
    staff: "staff",
    costs: "costs",
    cashFlow: "cash flow",
  },
  severities: { error: "error", warning: "warning", info: "information" },
  withoutLaw: { call: "The call's own terms", model: "Delfin's own check", other: "—" },
  limits: {
    unknown: (name, programme, known) => `“${name}” is no value for ${programme}; write one of ${known}`,
    several: (name, values) => `${name} has had several values: ${values}; give a date`,
    notInForce: (name, date, values) => `${name} has no value on ${date}; the values there are: ${values}`,
    value: (value, from, to) => (to === "" ? `${value} from ${from}` : `${value} from ${from} to ${to}`),
    noContribution: (date, first) => `the employer contribution is known from ${first}, not on ${date}`,
    noCitation: (name, known) =>
      `“${name}” is neither a rule nor a value; write a rule such as ${known} or a value of ESF.LIMIT`,
  },
  eligibility: {
    inTime: (date, window) => `Can be eligible: ${date} lies within the programme's time ${window}.`,
    textRead: "The text names nothing that Delfin knows to be excluded.",
    textMissing: "No text was looked at.",
    beforeWindow: (date, first) =>
      `Not eligible: ${date} is before the programme's first day of spending, ${first}.`,
    afterWindow: (date, last) =>
      `Not eligible: ${date} is after the programme's last day of spending, ${last}.`,
    beforeProject: (date, start) => `Not eligible: ${date} is before the project's first day, ${start}.`,
    afterProject: (date, end) => `Not eligible: ${date} is after the project's last day, ${end}.`,
    excluded: (found, title) => `Not eligible: the text names “${found}”. ${title}.`,
    equipmentNeverPaid: (found) =>
      `Not eligible: “${found}” looks like a purchase of equipment, which the period never pays.`,
    equipmentGroundMissing: (found, title) =>
      `Cannot be told: “${found}” looks like a purchase, and its ground is missing. ${title}.`,
    equipmentOrNot: () =>
      "Cannot be told: the text does not say whether it is equipment bought, material or a hire.",
    premisesUseMissing: (_found, title) =>
      `Cannot be told: it is not said whether participants use the premises. ${title}.`,
    indirectByNature: (found) =>
      `Cannot be told: “${found}” is an indirect cost, inside the flat rate where the project has one.`,
    noProgramme: "Cannot be told: without an ESF programme no rule says which costs are eligible.",
  },
};
