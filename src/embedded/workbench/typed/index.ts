export { editedText, generalText } from "./shownNumber";
export { typedCell, type TypedCell } from "./typedCell";
export { typedFormula } from "./typedFormula";
export { typedNumber, type TypedNumber } from "./typedNumber";
