import { type Language, ruleTitle, words } from "../../i18n";
import { exactToText, oreToText } from "../../money";
import { writeAdjustment } from "../../project-file";
import {
  type Assessment,
  type FigureChange,
  figureText,
  type OptionAdvice,
  optionAdvice,
  type ScenarioProblem,
  type VerdictChange,
  writeChange,
} from "../../scenarios";
import { findingOrNull } from "../check/json";
import { type Asked } from "./asked";
import { problemSentence } from "./text";

type Json = Readonly<Record<string, unknown>>;

/** The document of `delfin scenarios --format json`: the base's key figures, and every scenario compared with them. */
export function scenariosJson(base: Assessment, asked: readonly Asked[], language: Language): Json {
  return {
    base: {
      figures: base.figures.map((figure) => ({
        id: figure.id,
        unit: figure.unit,
        value: figureText(figure) ?? null,
      })),
    },
    scenarios: asked.map((each) => askedJson(each, language)),
    indirectOptions: optionsJson(optionAdvice(base)),
  };
}

function optionsJson({ options, best, points }: OptionAdvice): Json {
  return {
    options: options.map(({ option, against, isOwn, ...amounts }) => ({
      option,
      isOwn,
      ...Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, oreToText(amount)])),
      against: against.map(({ rule }) => rule),
    })),
    highestGrant: best.highestGrant?.option ?? null,
    leastOwnMoney: best.leastOwnMoney?.option ?? null,
    breakEvens: points.map(({ otherDirect, moreBelow, moreAbove }) => ({
      otherDirect: exactToText(otherDirect, 2),
      moreBelow,
      moreAbove,
    })),
  };
}

function askedJson(asked: Asked, language: Language): Json {
  const { scenarios } = words(language);
  if ("obstacle" in asked) {
    const { preset, obstacle } = asked;
    const problems = obstacle.code === "refused" ? problemsJson(obstacle.problems, language) : [];
    return {
      name: scenarios.presets[preset],
      preset,
      unavailable: { code: obstacle.code, message: scenarios.obstacles[obstacle.code], problems },
    };
  }
  const { preset, outcome } = asked;
  const head = {
    name: outcome.scenario.name,
    ...(preset === undefined ? {} : { preset }),
    adjustments: outcome.scenario.adjustments.map(writeAdjustment),
  };
  if (!outcome.ok) return { ...head, problems: problemsJson(outcome.problems, language) };
  return {
    ...head,
    figures: outcome.figures.map(figureJson),
    checks: outcome.verdicts.map((change) => verdictJson(change, language)),
  };
}

function problemsJson(problems: readonly ScenarioProblem[], language: Language): Json[] {
  return problems.map((problem) => ({ ...problem, message: problemSentence(problem, language) }));
}

function figureJson(change: FigureChange): Json {
  const { base = null, other = null, difference = null } = writeChange(change);
  return { id: change.id, unit: change.unit, base, value: other, difference };
}

function verdictJson({ rule, subjects, from, to, base, other }: VerdictChange, language: Language): Json {
  return {
    rule,
    title: ruleTitle(rule, language),
    subjects,
    from,
    to,
    base: findingOrNull(base, language),
    scenario: findingOrNull(other, language),
  };
}
