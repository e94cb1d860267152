import { formatCitation, functionAnswers, type FunctionAnswers, type Language, reservation } from "../i18n";
import { type EligibilityGround, eligibilityOf } from "../rules";
import { DATE, optional, required, TEXT } from "./cells";
import { answer, refuse } from "./cellError";
import { COST_TYPE, languageOf, PROGRAMME } from "./choices";
import { noAnswer } from "./noAnswer";

/**
 * Tells whether a cost can be eligible, by its day, its type and the words of its text: TRUE or FALSE; #N/A with a sentence where a fact is missing.
 * @customfunction ELIGIBLE
 * @param programme Programme: its id or its name, such as ESF 2014–2020.
 * @param costType Cost type: staff, externalServices, travel, equipmentMaterial, premises, other, indirect, participants or inKind, or its name.
 * @param date Day of the cost.
 * @param [start] First day of the project; not considered where left out.
 * @param [end] Last day of the project; not considered where left out.
 * @param [text] What the cost is, in Swedish or English, read for words of costs that are excluded; no text is read where left out.
 */
export function isEligible(
  programme: unknown,
  costType: unknown,
  date: unknown,
  start?: unknown,
  end?: unknown,
  text?: unknown,
): boolean {
  return answer(() => {
    const cost = costOf({ programme, costType, date, start, end, text });
    const status = cost.grounds?.[0]?.status;
    if (status === "eligible" || status === "ineligible") return status === "eligible";
    return noAnswer((_, language) => reasons(cost, language));
  });
}

/**
 * Tells why a cost is eligible, is not, or cannot be told: the sentence behind ELIGIBLE, with the article.
 * @customfunction WHY
 * @param programme Programme: its id or its name, such as ESF 2014–2020.
 * @param costType Cost type: staff, externalServices, travel, equipmentMaterial, premises, other, indirect, participants or inKind, or its name.
 * @param date Day of the cost.
 * @param [start] First day of the project; not considered where left out.
 * @param [end] Last day of the project; not considered where left out.
 * @param [text] What the cost is, in Swedish or English, read for words of costs that are excluded; no text is read where left out.
 * @param [language] Language of the sentence, sv or en; sv where left out.
 */
export function whyEligible(
  programme: unknown,
  costType: unknown,
  date: unknown,
  start?: unknown,
  end?: unknown,
  text?: unknown,
  language?: unknown,
): string {
  return answer(() => reasons(costOf({ programme, costType, date, start, end, text }), languageOf(language)));
}

type Given = Readonly<Record<"programme" | "costType" | "date" | "start" | "end" | "text", unknown>>;

/** A cost as the cells describe it; without an ESF programme there are no grounds. */
interface JudgedCost {
  readonly date: string;
  readonly text: string | undefined;
  readonly grounds: readonly EligibilityGround[] | undefined;
}

function costOf(given: Given): JudgedCost {
  const programme = required(given.programme, "programme", PROGRAMME);
  const type = required(given.costType, "costType", COST_TYPE);
  const date = required(given.date, "date", DATE);
  const [start, end] = [optional(given.start, "start", DATE), optional(given.end, "end", DATE)];
  const text = optional(given.text, "text", TEXT);
  if (start !== undefined && end !== undefined && start > end)
    return refuse({ code: "wrongOrder", start, end });
  const optionalFacts = {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(text === undefined ? {} : { text }),
  };
  const grounds =
    programme === "none" ? undefined : eligibilityOf({ programme, type, date, ...optionalFacts });
  return { date, text, grounds };
}

function reasons(cost: JudgedCost, language: Language): string {
  const { eligibility } = functionAnswers(language);
  return cost.grounds?.map((ground) => reason(ground, cost, language)).join(" ") ?? eligibility.noProgramme;
}

function reason(ground: EligibilityGround, cost: JudgedCost, language: Language): string {
  const { eligibility } = functionAnswers(language);
  const cited = ground.cite.map((citation) => formatCitation(citation, language)).join("; ");
  return [
    sentenceOf(ground, cost, eligibility, language),
    ...(cited === "" ? [] : [`(${cited})`]),
    ...reservation(ground.verified, language),
  ].join(" ");
}

function sentenceOf(
  { ground, fact = "", provision }: EligibilityGround,
  { date, text }: JudgedCost,
  words: FunctionAnswers["eligibility"],
  language: Language,
): string {
  switch (ground) {
    case "inTime":
      return `${words.inTime(date, fact)} ${text === undefined ? words.textMissing : words.textRead}`;
    case "beforeWindow":
    case "afterWindow":
    case "beforeProject":
    case "afterProject":
      return words[ground](date, fact);
    case "equipmentOrNot":
      return words.equipmentOrNot();
    case "excluded":
    case "equipmentGroundMissing":
    case "premisesUseMissing":
      return words[ground](fact, provision?.title[language] ?? "");
    case "equipmentNeverPaid":
    case "indirectByNature":
      return words[ground](fact);
  }
}
