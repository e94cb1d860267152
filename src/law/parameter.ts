import { addDays, type IsoDate } from "../calendar";
import { type Decimal, writeDecimal } from "../money";
import { type Bilingual, type Citation, type Layer, type Verified } from "./citation";
import { day } from "./day";
import { type ProgrammeId } from "./programme";

/** What a value of each unit is: shares as fractions, amounts in kronor or euro, counts as whole numbers. */
export interface UnitValues {
  readonly share: Decimal;
  readonly kr: Decimal;
  readonly EUR: Decimal;
  readonly krPerHour: Decimal;
  readonly hours: Decimal;
  /** Times full time. */
  readonly fullTime: Decimal;
  readonly months: number;
  readonly days: number;
  readonly date: IsoDate;
}
export type Unit = keyof UnitValues;

/** Which date of a project picks the value. */
export const DATE_BASES = ["projectStart", "costMonth", "decision", "call"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A value of law while it holds, both days inclusive; without `to` it still holds as far as is known. */
export interface DatedValue<T> {
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly value: T;
  readonly citation: Citation;
  readonly verified: Verified;
  readonly note?: Bilingual;
}

/** A number or date that law, a programme or Delfin itself sets, with its history. */
export interface Parameter<U extends Unit = Unit> {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: U;
  readonly layer: Layer;
  readonly dateBasis: DateBasis;
  readonly programmes: readonly ProgrammeId[];
  /** Programme areas that it is confined to; absent: all. */
  readonly areas?: readonly string[];
  /** In order of time, without overlap or gap. */
  readonly series: readonly DatedValue<UnitValues[U]>[];
}

/** A parameter of any unit; `unit` tells which. */
export type AnyParameter = { readonly [U in Unit]: Parameter<U> }[Unit];

/** The value that holds on the date, with its source; undefined before the first and after the last. */
export function valueOn<U extends Unit>(
  parameter: Parameter<U>,
  date: IsoDate,
): DatedValue<UnitValues[U]> | undefined {
  return parameter.series.find(({ from, to }) => from <= date && (to === undefined || date <= to));
}

/** A value as documents write it: a decimal text, a count in digits, a date. */
export function valueText(value: UnitValues[Unit]): string {
  return typeof value === "object" ? writeDecimal(value) : String(value);
}

/** A dated value as the tables write it. */
export interface Entry<T> extends Omit<DatedValue<T>, "from" | "to"> {
  readonly from: string;
  /** Only where the last value ended; each earlier one ends on the day before the next begins. */
  readonly to?: string;
}

/** The series of the entries, in the order given. */
export function series<T>(...entries: readonly Entry<T>[]): readonly DatedValue<T>[] {
  return entries.map(({ from, to, ...rest }, position) => {
    const next = entries[position + 1];
    const end = next === undefined ? to : addDays(day(next.from), -1);
    return { ...rest, from: day(from), ...(end === undefined ? {} : { to: day(end) }) };
  });
}
