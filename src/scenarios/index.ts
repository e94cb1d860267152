export { assess, type Assessment } from "./assessment";
export { compareFigures, differs, type FigureChange, type FigureWriters, writeChange } from "./figureChanges";
export {
  type Figure,
  type FigureId,
  figuresOf,
  figureText,
  type FigureUnit,
  KEY_FIGURES,
  OVERVIEW_FIGURES,
} from "./figures";
export {
  compareVerdicts,
  isTelling,
  type Verdict,
  type VerdictChange,
  type VerdictName,
  verdictName,
} from "./verdicts";
export { backToProgramme, type Preset, type PresetId, type PresetObstacle, presetsFor } from "./presets";
export { runScenario, runScenarios, type ScenarioOutcome, type ScenarioProblem } from "./runScenario";
export {
  type Constant,
  type Explain,
  explainer,
  type Explanation,
  figureName,
  figureNames,
  fractionText,
  type LawNumber,
  type Operation,
  type QuantityText,
  quantityText,
  type QuantityUnit,
  readFigureName,
  resultOf,
  type Step,
  type Subject,
  type Term,
  termsOf,
  type ToldOperation,
  toldOperation,
} from "./explanation";
export { type BreakEven, breakEven, breakEvens, type FixedOption } from "./breakEven";
export { type OptionAdvice, optionAdvice } from "./optionAdvice";
export { highestGrant, indirectOptions, leastOwnMoney, type OptionOutcome } from "./indirectOptions";
export { cashToday, type CoFinancingPlan, leastCoFinancing } from "./leastCoFinancing";
export { type Axis, type GridCell, salaryAxis, scenarioGrid, shareAxis } from "./grid";
export { inTurns, type Turns } from "./inTurns";
export {
  type Effect,
  type Measure,
  MEASURES,
  sensitivity,
  type SensitivityRow,
  tornado,
  type TornadoBar,
} from "./sensitivity";
export { type SensitivityInput, type Steps } from "./sensitivityInputs";
export {
  answerRequests,
  type ScenarioAnswer,
  type WorkerAnswer,
  type WorkerFailure,
  type WorkerPorts,
  type WorkerRequest,
} from "./worker";
