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
  formatOre,
  formatPercent,
  formatPreciseAmount,
} from "./formats";
export { formatOperation } from "./formatOperation";
export { functionAnswers, type FunctionAnswers } from "./functionAnswers";
export { reservation } from "./findingSentence";
export { explanationLabel } from "./explanationLabel";
export { type FunctionHelp, functionHelp, type FunctionId } from "./functionHelp";
export { type ArgumentName, functionWords } from "./functionWords";
export { type Bilingual, type Language, LANGUAGES } from "./language";
export { loadPaneWords } from "./loadPaneWords";
export { formatMeasure } from "./measure";
export { formatMonthSpan, formatShortMonth, shortMonthName } from "./monthText";
export { type PaneWords, paneWords } from "./paneWords";
export { formatQuantity } from "./quantity";
export { refusalSentence } from "./refusalSentence";
export { ruleTitle } from "./ruleTitle";
export { ruleWords } from "./ruleWords";
export { type Words, words } from "./words";
export { writtenFinding } from "./writtenFinding";
