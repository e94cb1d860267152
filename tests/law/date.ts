import { type IsoDate, readDate } from "../../src/calendar";

/** A date of a test's table. */
export function date(text: string): IsoDate {
  const read = readDate(text);
  if (read === undefined) throw new RangeError(`${text} is no date`);
  return read;
}
