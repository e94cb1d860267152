import {
  fromExcelSerial,
  type IsoDate,
  monthIndex,
  type MonthIndex,
  readMonth,
  type Span,
  toExcelSerial,
} from "../../calendar";
import { type ArgumentName } from "../../i18n";
import { refuse } from "../cellError";
import { required } from "./arguments";
import { type Filled } from "./content";
import { readDateText, readMonthText } from "./dateText";
import { type Kind } from "./kind";

/** A workbook knows no date before, and a later one is a slip of the pen. */
const FIRST_YEAR = "1900";
const LAST_YEAR = "2100";

/** A date: a serial number of the 1900 date system, or a text that can only mean one date. */
export const DATE: Kind<IsoDate> = { expected: { kind: "date" }, read: dateIn };

/** A month: any date in it, or a text that names the month. */
export const MONTH: Kind<MonthIndex> = {
  expected: { kind: "month" },
  read: (content) => {
    const month =
      content.is === "text" ? (readMonth(content.text) ?? readMonthText(content.text)) : undefined;
    const named = month ?? dateIn(content);
    return named !== undefined && isNear(named) ? monthIndex(named) : undefined;
  },
};

function dateIn(content: Filled): IsoDate | undefined {
  const date = readAnyDate(content);
  return date !== undefined && isNear(date) ? date : undefined;
}

function readAnyDate(content: Filled): IsoDate | undefined {
  if (content.is === "number") return fromExcelSerial(content.number);
  return content.is === "text" ? readDateText(content.text) : undefined;
}

function isNear(date: string): boolean {
  return date.slice(0, 4) >= FIRST_YEAR && date.slice(0, 4) <= LAST_YEAR;
}

/** The days from the argument start to the argument end. */
export function span(start: unknown, end: unknown): Span {
  const days = { start: dateOf(start, "start"), end: dateOf(end, "end") };
  return days.start <= days.end ? days : refuse({ code: "wrongOrder", ...days });
}

function dateOf(given: unknown, argument: ArgumentName): IsoDate {
  return required(given, argument, DATE);
}

/** The serial number that a cell keeps a date by. Every date that `DATE` reads has one. */
export function serialOf(date: IsoDate): number {
  const serial = toExcelSerial(date);
  if (serial === undefined) throw new RangeError(`${date} is no date of a workbook`);
  return serial;
}
