import { type IsoDate, readDate } from "../calendar";

/** A date written in the tables of this folder. Throws on a slip of the pen, when the module loads. */
export function day(text: string): IsoDate {
  const date = readDate(text);
  if (date === undefined) throw new RangeError(`${text} is no date; write year-month-day`);
  return date;
}
