import { formatMonth, LANGUAGES, paneWords, words as wordsIn } from "../../i18n";
import { type ScenarioRow, type WrittenScenarios } from "../../excel";
import {
  type Figure,
  type FigureChange,
  type FigureUnit,
  figureText,
  type ScenarioAnswer,
  writeChange,
} from "../../scenarios";
import { type Book } from "../book";
import { type Question } from "./questions";

/** A scenario that could be calculated. */
interface Written {
  readonly question: Question;
  readonly figures: readonly FigureChange[];
}

/** How the value of each unit stands in its cell. */
const FORMATS: Readonly<Record<FigureUnit, ScenarioRow["format"]>> = {
  kr: "ore",
  share: "share",
  month: "text",
  count: "whole",
};

/**
 * The sheet of the base and of every scenario that could be calculated: a row for each key figure, then what each
 * scenario changes. In the language of the sheets; the same project always gives the same sheet.
 */
export function scenarioTable(
  { project, language }: Pick<Book, "project" | "language">,
  base: readonly Figure[],
  answers: readonly { readonly question: Question; readonly answer: ScenarioAnswer | undefined }[],
): WrittenScenarios {
  const { scenarioView: say, adjustments: describe } = paneWords(language);
  const { scenarios } = wordsIn(language);
  const written = answers.flatMap(({ question, answer }): Written[] =>
    answer?.ok === true ? [{ question, figures: answer.figures }] : [],
  );
  return {
    sheet: say.sheet.name,
    title: scenarios.overview,
    titles: LANGUAGES.map((each) => wordsIn(each).scenarios.overview),
    help: say.sheet.help(project.project.name),
    headings: [say.measure, scenarios.base, ...written.map(({ question }) => question.name)],
    rows: [
      ...base.map((figure): ScenarioRow => ({
        label: scenarios.figures[figure.id],
        format: FORMATS[figure.unit],
        values: [
          textOf(figure),
          ...written.map(({ figures }) => {
            const change = figures.find(({ id }) => id === figure.id);
            return change === undefined ? undefined : otherText(change);
          }),
        ],
      })),
      {
        label: say.changes,
        format: "text",
        values: [
          undefined,
          ...written.map(({ question: { adjustments } }) =>
            adjustments.map((adjustment) => describe.describeIn(project, adjustment)).join("; "),
          ),
        ],
      },
    ],
  };

  function textOf(figure: Figure): string | undefined {
    return figure.unit === "month" && figure.value !== undefined
      ? formatMonth(figure.value, language)
      : figureText(figure);
  }

  function otherText(change: FigureChange): string | undefined {
    return change.unit === "month" && change.other !== undefined
      ? formatMonth(change.other, language)
      : writeChange(change).other;
  }
}
