import { useCallback, useEffect, useMemo, useState } from "react";
import { words as wordsIn } from "../../i18n";
import { type Assessment, type ScenarioAnswer, type WorkerAnswer } from "../../scenarios";
import { type Book } from "../book";
import { usePane } from "../language";
import { baseOf } from "./base";
import { type Question, type Questions, questionsOf, withQuestions } from "./questions";
import { type Progress, useCalculation } from "./useCalculation";

/** Beside the base, in the narrowest pane. */
const MOST_COMPARED = 3;

export interface ScenariosState {
  readonly base: Assessment;
  readonly questions: Questions;
  readonly progress: Progress<readonly ScenarioAnswer[]>;
  readonly answerTo: (question: Question) => ScenarioAnswer | undefined;
  readonly chosen: readonly Question[];
  readonly canChooseMore: boolean;
  readonly choose: (question: Question, isChosen: boolean) => void;
}

/** The questions of a budget, what came of each, and which are compared; the first of them to begin with. */
export function useScenarios(book: Book): ScenariosState {
  const { language } = usePane();
  const base = useMemo(() => baseOf(book), [book]);
  const questions = useMemo(() => questionsOf(base, wordsIn(language).scenarios.presets), [base, language]);
  const asked = useMemo(() => withQuestions(base.project, questions.asked), [base, questions]);
  const { progress, run } = useCalculation("scenarios", resultsIn);
  const [keys, setKeys] = useState<readonly string[]>();

  useEffect(() => {
    run(asked);
  }, [run, asked]);

  const chosen = useMemo(() => {
    const found = questions.asked.filter(({ key }) => keys?.includes(key));
    return keys === undefined ? questions.asked.slice(0, 1) : found;
  }, [keys, questions]);
  const answerTo = useCallback(
    (question: Question) =>
      progress.state === "done" ? progress.results.find(({ name }) => name === question.key) : undefined,
    [progress],
  );
  return {
    base,
    questions,
    progress,
    answerTo,
    chosen,
    canChooseMore: chosen.length < MOST_COMPARED,
    choose: (question, isChosen) => {
      const others = chosen.map(({ key }) => key).filter((key) => key !== question.key);
      setKeys(isChosen ? [...others, question.key] : others);
    },
  };
}

function resultsIn(answer: WorkerAnswer): readonly ScenarioAnswer[] | undefined {
  return answer.kind === "scenarios" ? answer.results : undefined;
}
