export { type Explain, explainer } from "./explain";
export {
  type Constant,
  type Explanation,
  type LawNumber,
  type QuantityUnit,
  type Step,
  type Subject,
} from "./explanation";
export { figureName, readFigureName } from "./figureName";
export { figureNames } from "./figureNames";
export { type Operation } from "./operation";
export { resultOf } from "./resultOf";
export { fractionText, type QuantityText, quantityText } from "./quantityText";
export { type Term, termsOf } from "./terms";
export { type ToldOperation, toldOperation } from "./toldOperation";
