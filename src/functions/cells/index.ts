export { optional, range, required } from "./arguments";
export { choice } from "./choice";
export { DATE, MONTH, serialOf, span } from "./dates";
export {
  AMOUNT,
  AMOUNT_FROM_ZERO,
  KRONOR,
  numberUpTo,
  share,
  SIGNED_KRONOR,
  UNIT,
  wholeNumber,
} from "./numbers";
export { FLAG, TEXT } from "./words";
export { inShapeOf, kronorCell, numberCell } from "./results";
