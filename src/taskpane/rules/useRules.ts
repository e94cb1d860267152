import { useState } from "react";
import { type IsoDate, readDate } from "../../calendar";
import { formatCitation, type Language, ruleWords } from "../../i18n";
import { type Layer, type ProgrammeId } from "../../law";
import { rulesDate } from "../../rules";
import { type Book } from "../book";
import { inForce, type InForce, type LawText, type RuleEntry } from "./entries";
import { found } from "./search";

/** What the view is asked for. */
export interface Question {
  readonly programme: ProgrammeId;
  readonly layer: Layer | "all";
  /** As typed, which need not be a date. */
  readonly date: string;
  readonly search: string;
}

export interface RulesState {
  readonly question: Question;
  readonly ask: (change: Partial<Question>) => void;
  readonly dateIsBad: boolean;
  readonly shown: InForce;
  /** Rules and other law before the search. */
  readonly all: number;
  /** Whether the list is by the project's own programme and date, so that its outcome belongs to it. */
  readonly isOwn: boolean;
  readonly ownDate: IsoDate;
}

/** The law of the project's programme on the day that the project is judged by, until something else is asked for. */
export function useRules({ project, calculation }: Book, language: Language): RulesState {
  const own = readDate(rulesDate(project, calculation)) ?? project.project.start;
  const { programme } = project.project;
  const [question, setQuestion] = useState<Question>({ programme, layer: "all", date: own, search: "" });
  // While what is typed is no date, the list is of the last that was.
  const [lastDate, setLastDate] = useState<IsoDate>(own);
  const typed = readDate(question.date);
  const date = typed ?? lastDate;
  const known = inForce(question.programme, date);
  return {
    question,
    ask: (change) => {
      const next = { ...question, ...change };
      setQuestion(next);
      setLastDate(readDate(next.date) ?? date);
    },
    dateIsBad: typed === undefined,
    shown: matching(known, question, language),
    all: known.rules.length + known.others.length,
    isOwn: question.programme === programme && date === own,
    ownDate: own,
  };
}

/** What the level and the search leave. */
export function matching(
  { rules, others }: InForce,
  { layer, search }: Pick<Question, "layer" | "search">,
  language: Language,
): InForce {
  const atLevel = (each: Layer): boolean => layer === "all" || each === layer;
  return {
    rules: rules.filter((entry) => atLevel(entry.rule.layer) && found(textsOfRule(entry, language), search)),
    others: others.filter((text) => atLevel(text.layer) && found(textsOf(text, language), search)),
  };
}

function textsOfRule({ rule, law }: RuleEntry, language: Language): readonly string[] {
  const { title, explanation } = ruleWords(rule.id, language);
  return [title, explanation, rule.id, ...law.flatMap((text) => textsOf(text, language))];
}

function textsOf({ title, citation }: LawText, language: Language): readonly string[] {
  return [title[language], formatCitation(citation, language)];
}
