import { type PresetId, type PresetObstacle, type ScenarioOutcome } from "../../scenarios";

/** A scenario of the project or a ready question: what came of it, or why it cannot be asked. */
export type Asked =
  | { readonly preset?: PresetId; readonly outcome: ScenarioOutcome }
  | { readonly preset: PresetId; readonly obstacle: PresetObstacle };
