export { checkSentence } from "./checkSentence";
export { formatCitation } from "./citation";
export { type Description, describeFinding } from "./describeFinding";
export {
  formatAmount,
  formatAmountText,
  formatCount,
  formatDecimal,
  formatKronor,
  formatMonth,
  formatPercent,
  formatPreciseAmount,
} from "./formats";
export { functionAnswers, type FunctionAnswers } from "./functionAnswers";
export { reservation } from "./findingSentence";
export { type FunctionHelp, functionHelp, type FunctionId } from "./functionHelp";
export { type ArgumentName, functionWords } from "./functionWords";
export { type Bilingual, type Language, LANGUAGES } from "./language";
export { formatMeasure } from "./measure";
export { refusalSentence } from "./refusalSentence";
export { ruleTitle } from "./ruleTitle";
export { ruleWords } from "./ruleWords";
export { type Words, words } from "./words";
