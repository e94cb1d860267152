import { type Adjustment, type Project } from "../../budget";
import { type Assessment, type PresetId, type PresetObstacle, presetsFor } from "../../scenarios";

/** What can be compared with the base: a scenario of the project's own, or a ready question. */
export interface Question {
  readonly key: string;
  readonly name: string;
  readonly adjustments: readonly Adjustment[];
  /** Its place among the project's own; absent for a ready question. */
  readonly own?: number;
}

/** A ready question that cannot be asked of the project. */
export interface Unasked {
  readonly name: string;
  readonly obstacle: PresetObstacle;
}

export interface Questions {
  readonly asked: readonly Question[];
  readonly unasked: readonly Unasked[];
}

/** The project's own scenarios, then the ready questions that none of them asks already. */
export function questionsOf(base: Assessment, names: Readonly<Record<PresetId, string>>): Questions {
  const { scenarios } = base.project;
  const own = scenarios.map(({ name, adjustments }, position): Question => ({
    key: `own ${String(position)} ${name}`,
    name,
    adjustments,
    own: position,
  }));
  const presets = presetsFor(base).filter(
    (preset) =>
      !preset.available || !scenarios.some(({ adjustments }) => isSame(adjustments, preset.adjustments)),
  );
  return {
    asked: [
      ...own,
      ...presets.flatMap((preset): Question[] =>
        preset.available ? [{ key: preset.id, name: names[preset.id], adjustments: preset.adjustments }] : [],
      ),
    ],
    unasked: presets.flatMap((preset): Unasked[] =>
      preset.available ? [] : [{ name: names[preset.id], obstacle: preset.obstacle }],
    ),
  };
}

function isSame(one: readonly Adjustment[], other: readonly Adjustment[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The project as the thread is given it: with every question as a scenario, in their order, each by its key. */
export function withQuestions(project: Project, questions: readonly Question[]): Project {
  return { ...project, scenarios: questions.map(({ key, adjustments }) => ({ name: key, adjustments })) };
}
