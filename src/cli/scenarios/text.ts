import { type Project } from "../../budget";
import { type Language, words } from "../../i18n";
import {
  type Assessment,
  type Figure,
  optionAdvice,
  OVERVIEW_FIGURES,
  type ScenarioOutcome,
  type ScenarioProblem,
} from "../../scenarios";
import { changedFigures, figureShown } from "../comparison/figures";
import { changedVerdicts } from "../comparison/verdicts";
import { formatTable } from "../table";
import { type Asked } from "./asked";
import { optionsText } from "./optionsText";

/** Scenarios for people: all of them in one table, then what each changes and which checks it moves. */
export function scenariosText(base: Assessment, asked: readonly Asked[], language: Language): string {
  const { terms, scenarios } = words(language);
  const { project } = base;
  const heading = `${project.project.name}\n${terms.programme[project.project.programme]}`;
  const outcomes = asked.flatMap((each) => ("outcome" in each ? [each.outcome] : []));
  const unavailable = asked.flatMap((each) =>
    "obstacle" in each
      ? [scenarios.notAvailable(scenarios.presets[each.preset], scenarios.obstacles[each.obstacle.code])]
      : [],
  );
  return `${[
    heading,
    overview(base, outcomes, language),
    ...outcomes.map((outcome) => scenarioText(project, outcome, language)),
    ...(unavailable.length === 0 ? [] : [unavailable.join("\n")]),
    optionsText(optionAdvice(base), language),
  ].join("\n\n")}\n`;
}

function overview(base: Assessment, outcomes: readonly ScenarioOutcome[], language: Language): string {
  const { scenarios } = words(language);
  const row = (name: string, figures: readonly Figure[]): readonly string[] => [
    name,
    ...OVERVIEW_FIGURES.map((id) => {
      const figure = figures.find((each) => each.id === id);
      return figure === undefined ? "" : figureShown(figure, language);
    }),
  ];
  return formatTable({
    title: scenarios.overview,
    headings: [scenarios.scenario, ...OVERVIEW_FIGURES.map((id) => scenarios.figures[id])],
    rows: [
      row(scenarios.base, base.figures),
      ...outcomes.map((outcome) => row(outcome.scenario.name, outcome.ok ? outcome.assessment.figures : [])),
    ],
    ruledRows: [1],
  });
}

function scenarioText(project: Project, outcome: ScenarioOutcome, language: Language): string {
  const { scenarios, adjustments } = words(language);
  const { name } = outcome.scenario;
  if (!outcome.ok) {
    const problems = outcome.problems.map((problem) => `  ${problemSentence(problem, language)}`);
    return [name.toUpperCase(), scenarios.notCalculated(name), ...problems].join("\n");
  }
  const actions = outcome.scenario.adjustments.map(
    (adjustment) => `  ${adjustments.describeIn(project, adjustment)}`,
  );
  return [
    [name.toUpperCase(), ...actions].join("\n"),
    ...(outcome.changes.length === 0 ? [scenarios.nothingChanged] : []),
    changedFigures(outcome.figures, { base: scenarios.base, other: name }, language),
    changedVerdicts(outcome.verdicts, { base: scenarios.inBase, other: scenarios.inScenario }, language),
  ].join("\n\n");
}

/** Why a scenario cannot be calculated, in a sentence. */
export function problemSentence(problem: ScenarioProblem, language: Language): string {
  const { scenarios, adjustments } = words(language);
  return problem.code === "amountTooLarge" ? scenarios.amountTooLarge : adjustments.sentence(problem);
}
