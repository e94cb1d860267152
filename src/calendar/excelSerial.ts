import { dateOf, dayNumber, type IsoDate } from "./date";

/** Day number of Excel's day 0 (1899-12-30) for dates from 1 March 1900 on. */
const EPOCH = -25_569;
const LAST_SERIAL = 2_958_465;

/** The serial number by which a workbook of the 1900 date system keeps a date; undefined before 1900 and after 9999. */
export function toExcelSerial(date: IsoDate): number | undefined {
  const serial = dayNumber(date) - EPOCH;
  // Excel counts 29 February 1900, a day that never was, as 60: days before it stand one lower.
  const corrected = serial <= 60 ? serial - 1 : serial;
  return corrected >= 1 && corrected <= LAST_SERIAL ? corrected : undefined;
}

/**
 * The date of a serial number. The time of day is cut. Undefined for what is no date in a workbook: numbers below 1,
 * above 31 December 9999, and 60, the fictitious 29 February 1900.
 */
export function fromExcelSerial(serial: number): IsoDate | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === 60) return undefined;
  return dateOf(EPOCH + (day < 60 ? day + 1 : day));
}
