import { formatCitation, functionAnswers, type Language, ruleTitle } from "../i18n";
import {
  type AnyParameter,
  type Citation,
  parameterNamed,
  PROGRAMMES,
  type ProgrammeId,
  type Provision,
  PROVISIONS,
} from "../law";
import { RULE_HEADS, type RuleHead } from "../rules";
import { optional, required, TEXT } from "./cells";
import { answer } from "./cellError";
import { languageOf, PROGRAMME, TOPIC } from "./choices";
import { noAnswer } from "./noAnswer";

/**
 * Gives the act and article that a rule or a number of law rests on, by its newest text.
 * @customfunction CITE
 * @param ruleOrParameter Name of a rule, such as share.call, or of a number of law, such as advance.maxAmount.
 * @param [programme] Programme: its id or its name, such as ESF 2014–2020; every programme where left out.
 * @param [language] Language of the titles, sv or en; sv where left out.
 */
export function citeLaw(ruleOrParameter: unknown, programme?: unknown, language?: unknown): string {
  return answer(() => {
    const name = required(ruleOrParameter, "ruleOrParameter", TEXT);
    const asked = optional(programme, "programme", PROGRAMME);
    const words = languageOf(language);
    const rule = RULE_HEADS.find(({ id }) => id === name.toLowerCase());
    return rule === undefined
      ? citationsOf(sourcesNamed(name, asked), asked, words)
      : ruleCitation(rule, asked, words);
  });
}

/**
 * Lists the rules that Delfin checks in a programme: a row for each with its name, what it is called, how bad a failure is at most, and the act and article.
 * @customfunction RULES
 * @param programme Programme: its id or its name, such as ESF 2014–2020.
 * @param [topic] Topic: shares, coFinancing, time, staff, costs or cashFlow, or its name; every topic where left out.
 * @param [language] Language of the texts, sv or en; sv where left out.
 */
export function listRules(programme: unknown, topic?: unknown, language?: unknown): string[][] {
  return answer(() => {
    const id = required(programme, "programme", PROGRAMME);
    const about = optional(topic, "topic", TOPIC);
    const words = languageOf(language);
    return RULE_HEADS.filter(({ programmes }) => programmes === "all" || programmes.includes(id))
      .filter((rule) => about === undefined || rule.topic === about)
      .map((rule) => [
        rule.id,
        ruleTitle(rule.id, words),
        functionAnswers(words).severities[rule.severity],
        ruleCitation(rule, id, words),
      ]);
  });
}

type Source = AnyParameter | Provision;

/** What the rule rests on: the call's own terms, acts, or nothing but Delfin's own arithmetic. */
function ruleCitation(
  { layer, sources = [] }: RuleHead,
  programme: ProgrammeId | undefined,
  language: Language,
): string {
  const { withoutLaw } = functionAnswers(language);
  const cited = citationsOf(sources, programme, language);
  if (layer === "call") return cited === "" ? withoutLaw.call : `${withoutLaw.call}; ${cited}`;
  if (cited !== "") return cited;
  return layer === "model" ? withoutLaw.model : withoutLaw.other;
}

function sourcesNamed(name: string, programme: ProgrammeId | undefined): readonly Source[] {
  const provision = PROVISIONS.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (provision !== undefined) return [provision];
  const asked = programme === undefined ? PROGRAMMES : [programme];
  const found = asked.flatMap((id) => parameterNamed(name, id) ?? []);
  if (found.length > 0) return found;
  const rules = RULE_HEADS.slice(0, 3).map(({ id }) => id);
  return noAnswer(({ limits }) => limits.noCitation(name, rules.join(", ")));
}

/** The newest text of every source, each once; of a programme where one is asked for. */
function citationsOf(
  sources: readonly Source[],
  programme: ProgrammeId | undefined,
  language: Language,
): string {
  const citations = sources.flatMap((source) => newestTexts(source, programme));
  return [...new Set(citations.map((citation) => formatCitation(citation, language)))].join("; ");
}

function newestTexts(source: Source, programme: ProgrammeId | undefined): Citation[] {
  if ("series" in source) {
    if (programme !== undefined && !source.programmes.includes(programme)) return [];
    return source.series.slice(-1).map(({ citation }) => citation);
  }
  const asked = programme === undefined ? PROGRAMMES : [programme];
  return asked
    .flatMap((id) => source.texts.filter((text) => text.programme === id).slice(-1))
    .map(({ citation }) => citation);
}
