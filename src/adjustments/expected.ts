import { type IsoDate, type Month, readDate, readMonth } from "../calendar";
import { Decimal, MAX_ORE, readDecimal, writeDecimal } from "../money";

/** What a field or a parameter may hold, as the project file allows; numbers in the field's own unit. */
export type Expected =
  | { readonly kind: "text" | "flag" | "date" | "month" }
  | { readonly kind: "decimal"; readonly range: NumberRange; readonly decimals: number }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

/** From `min` (or anything above it) up to and including `max`. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly aboveMin?: true;
}

export type FieldValue = string | number | boolean | Decimal | IsoDate | Month;

const MOST_DECIMALS = 20;
const LONGEST_TEXT = 10_000;
const LARGEST_AMOUNT = MAX_ORE / 100;
const [FIRST_YEAR, LAST_YEAR] = ["1900", "2100"];

export const TEXT: Expected = { kind: "text" };
export const FLAG: Expected = { kind: "flag" };
export const DATE: Expected = { kind: "date" };
export const MONTH: Expected = { kind: "month" };

/** Kronor, hours or pieces, 0 or more. */
export const AMOUNT = decimal({ min: 0, max: LARGEST_AMOUNT });
/** Kronor, negative for a credit note. */
export const SIGNED_AMOUNT = decimal({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT });
/** A share of a whole: 1 is all of it. */
export const SHARE = decimal({ min: 0, max: 1 });

export function decimal(range: NumberRange, decimals = MOST_DECIMALS): Expected {
  return { kind: "decimal", range, decimals };
}

export function whole(min: number, max: number): Expected {
  return { kind: "whole", min, max };
}

export function choice(choices: readonly string[]): Expected {
  return { kind: "choice", choices };
}

/** Whether a value of the model is one that the project file can hold there. */
export function fits(expected: Expected, value: unknown): boolean {
  switch (expected.kind) {
    case "text":
      return typeof value === "string" && value.length <= LONGEST_TEXT && /\S/.test(value);
    case "flag":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && isNear(value) && readDate(value) !== undefined;
    case "month":
      return typeof value === "string" && isNear(value) && readMonth(value) !== undefined;
    case "choice":
      return typeof value === "string" && expected.choices.includes(value);
    case "whole":
      return Number.isInteger(value) && Number(value) >= expected.min && Number(value) <= expected.max;
    case "decimal":
      return (
        value instanceof Decimal &&
        value.decimalPlaces() <= expected.decimals &&
        isWithin(value, expected.range)
      );
  }
}

function isNear(text: string): boolean {
  return text.slice(0, 4) >= FIRST_YEAR && text.slice(0, 4) <= LAST_YEAR;
}

function isWithin(value: Decimal, { min, max, aboveMin }: NumberRange): boolean {
  return value.lte(max) && (aboveMin ? value.gt(min) : value.gte(min));
}

/** The value of the model that a JSON value stands for, or undefined where the field cannot hold it. */
export function readValue(expected: Expected, input: string | number | boolean): FieldValue | undefined {
  const value = expected.kind === "decimal" ? decimalOf(input) : withoutSignOfZero(input);
  return value !== undefined && fits(expected, value) ? value : undefined;
}

function decimalOf(input: string | number | boolean): Decimal | undefined {
  if (typeof input === "boolean") return undefined;
  if (typeof input === "number" && !Number.isFinite(input)) return undefined;
  const value = typeof input === "number" ? new Decimal(input) : readDecimal(input);
  return value?.isZero() ? new Decimal(0) : value;
}

/** −0 is 0: it would be written as 0. */
function withoutSignOfZero(input: string | number | boolean): string | number | boolean {
  return input === 0 ? 0 : input;
}

const LONGEST_SHOWN = 60;

/** A value as it stands in the project file, long texts cut. */
export function shown(value: unknown): string {
  if (value instanceof Decimal) return writeDecimal(value);
  const text = typeof value === "string" ? value : String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
