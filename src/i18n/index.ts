export {
  formatAmount,
  formatCount,
  formatDate,
  formatDecimal,
  formatKronor,
  formatMonth,
  formatOre,
  formatPercent,
  formatPreciseAmount,
} from "./formats";
export { type Bilingual, type Language, LANGUAGES } from "./language";
export { type Words, words } from "./words";
