export {
  addDays,
  addMonths,
  dateOf,
  type DayNumber,
  dayNumber,
  type IsoDate,
  isoDate,
  readDate,
} from "./date";
export {
  firstDayOfMonth,
  type Month,
  monthIndex,
  type MonthIndex,
  monthOf,
  monthOfYear,
  readMonth,
  yearOf,
} from "./month";
export { type ActiveMonth, activeMonths, contains, daysOf, intersection, monthsOf, type Span } from "./span";
export { FULL_MONTH, monthWeight } from "./monthWeight";
export { fromExcelSerial, toExcelSerial } from "./excelSerial";
