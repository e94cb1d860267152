export { optional, range, required } from "./arguments";
export { choice } from "./choice";
export { MONTH, serialOf, span } from "./dates";
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
export { inShapeOf, kronorCell, numberCell } from "./results";
