export { Decimal, readDecimal, writeDecimal } from "./decimal";
export {
  compare,
  dividedBy,
  type Exact,
  exact,
  fraction,
  minus,
  negate,
  ONE,
  plus,
  times,
  ZERO,
} from "./exact";
export { numberInCell, readNumberText } from "./numberText";
export { exactToText, floor, roundHalfUp } from "./rounding";
export {
  addOre,
  AmountOutOfRange,
  ceilToOre,
  floorToUnit,
  kronor,
  MAX_ORE,
  maxOre,
  minOre,
  negateOre,
  type Ore,
  ore,
  oreToText,
  roundToOre,
  subtractOre,
  sumOre,
  ZERO_ORE,
} from "./ore";
export { allocateByLargestRemainder, allocateCumulatively } from "./allocation";
export { roundCumulatively, type Stretch } from "./cumulative";
export { share } from "./share";
