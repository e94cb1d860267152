import { z } from "zod";

import { type IsoDate, type Month, readDate, readMonth } from "../calendar";
import { Decimal, MAX_ORE, writeDecimal } from "../money";
import { type Expected, type NumberRange } from "./problem";
import { notExpected, refuse } from "./refusal";

/*
 * The single values of a project file. Each reads one JSON value, knows what it may hold (for the message), and
 * says the same in JSON Schema.
 */

/** The largest amount that Delfin calculates with, in kronor, one way or the other: 9·10¹³. */
const LARGEST_AMOUNT = MAX_ORE / 100;
const MOST_DECIMALS = 20;
const LONGEST_TEXT = 10_000;
const LONGEST_ID = 100;
const FIRST_YEAR = "1900";
const LAST_YEAR = "2100";

type JsonForm = Readonly<Record<string, unknown>>;

/** A value that `read` understands; undefined from it means that the value is not what is expected. */
function field<Value>(
  expected: Expected,
  read: (input: unknown) => Value | undefined,
  form: JsonForm,
): z.ZodType<Value> {
  return z
    .unknown()
    .transform((input, context): Value => {
      const value = read(input);
      if (value !== undefined) return value;
      context.issues.push(refuse(input, notExpected(expected)));
      return z.NEVER;
    })
    .meta(form);
}

/** A text with at least one visible character. */
export const text = field({ kind: "text" }, readText, {
  type: "string",
  pattern: "\\S",
  maxLength: LONGEST_TEXT,
});

function readText(input: unknown): string | undefined {
  return typeof input === "string" && input.length <= LONGEST_TEXT && /\S/.test(input) ? input : undefined;
}

/** An id: lower-case letters a–z, digits and hyphens. */
export const id = field({ kind: "id" }, readId, {
  type: "string",
  pattern: "^[a-z0-9-]+$",
  maxLength: LONGEST_ID,
});

/** The id that a value of the file is, or undefined where it is none. */
export function readId(input: unknown): string | undefined {
  return typeof input === "string" && input.length <= LONGEST_ID && /^[a-z0-9-]+$/.test(input)
    ? input
    : undefined;
}

export const flag = field({ kind: "flag" }, (input) => (typeof input === "boolean" ? input : undefined), {
  type: "boolean",
});

/** A date from 1900 to 2100: a workbook knows none before, and a later one is a slip of the pen. */
export const date: z.ZodType<IsoDate> = field({ kind: "date" }, readNearDate, {
  type: "string",
  format: "date",
});

/** The date that a text names, from 1900 to 2100. */
export function readNearDate(input: unknown): IsoDate | undefined {
  return typeof input === "string" && isNear(input) ? readDate(input) : undefined;
}

/** A month from 1900 to 2100. */
export const month: z.ZodType<Month> = field({ kind: "month" }, readNearMonth, {
  type: "string",
  pattern: "^\\d{4}-(0[1-9]|1[0-2])$",
});

/** The month that a text names, from 1900 to 2100. */
export function readNearMonth(input: unknown): Month | undefined {
  return typeof input === "string" && isNear(input) ? readMonth(input) : undefined;
}

function isNear(text: string): boolean {
  return text.slice(0, 4) >= FIRST_YEAR && text.slice(0, 4) <= LAST_YEAR;
}

/** One of a few names. */
export function choice<const Name extends string>(choices: readonly Name[]): z.ZodType<Name> {
  return field({ kind: "choice", choices }, (input) => choices.find((name) => name === input), {
    type: "string",
    enum: [...choices],
  });
}

/** A whole number, as a JSON number. */
export function whole(min: number, max: number): z.ZodType<number> {
  return field({ kind: "whole", min, max }, (input) => readWhole(input, min, max), {
    type: "integer",
    minimum: min,
    maximum: max,
  });
}

function readWhole(input: unknown, min: number, max: number): number | undefined {
  if (typeof input !== "number" || !Number.isInteger(input) || input < min || input > max) return undefined;
  // −0 is 0: it would be written as 0.
  return input === 0 ? 0 : input;
}

/** A plain decimal: a text of at most 15 digits before the point and 20 after, or a JSON number. */
export function decimal(range: NumberRange, decimals: number = MOST_DECIMALS): z.ZodType<Decimal> {
  const { min, max, aboveMin } = range;
  const pattern = `^-?\\d{1,15}${decimals === 0 ? "" : `(\\.\\d{1,${decimals}})?`}$`;
  const plain = new RegExp(pattern);
  return field({ kind: "decimal", range, decimals }, (input) => readInRange(input, range, plain), {
    anyOf: [
      { type: "string", pattern },
      { type: "number", [aboveMin ? "exclusiveMinimum" : "minimum"]: min, maximum: max },
    ],
  });
}

function readInRange(
  input: unknown,
  { min, max, aboveMin }: NumberRange,
  plain: RegExp,
): Decimal | undefined {
  const written = decimalText(input);
  if (written === undefined || !plain.test(written)) return undefined;
  const value = new Decimal(written);
  if (value.gt(max) || value.lt(min) || (aboveMin && value.eq(min))) return undefined;
  // −0 is 0: it would be written as 0.
  return value.isZero() ? new Decimal(0) : value;
}

function decimalText(input: unknown): string | undefined {
  if (typeof input === "string") return input;
  return typeof input === "number" && Number.isFinite(input) ? writeDecimal(new Decimal(input)) : undefined;
}

const NOT_NEGATIVE: NumberRange = { min: 0, max: LARGEST_AMOUNT };
const SIGNED: NumberRange = { min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT };

/** Kronor, 0 or more. */
export const money = decimal(NOT_NEGATIVE);

/** What `money` may hold, for the message that it is missing. */
export const KRONOR: Expected = { kind: "decimal", range: NOT_NEGATIVE, decimals: MOST_DECIMALS };

/** Kronor; negative for a credit note. */
export const signedMoney = decimal(SIGNED);

/** What `signedMoney` may hold. */
export const SIGNED_KRONOR: Expected = { kind: "decimal", range: SIGNED, decimals: MOST_DECIMALS };

/** Pieces, hours and the like, 0 or more. */
export const quantity = decimal(NOT_NEGATIVE);

/** A share of a whole: 1 is all of it. */
export const share = decimal({ min: 0, max: 1 });

/** A share that a call decides, with at most four decimals. */
export const callShare = decimal({ min: 0, max: 1 }, 4);

/** Payroll on-cost as a share of the salary. */
export const onCostRate = decimal({ min: 0, max: 2 });

/** Yearly revision of salaries as a share of the salary. */
export const revisionRate = decimal({ min: -0.5, max: 1 });

/** Share of full time; above 1 is over-allocation, which is a finding. */
export const workload = decimal({ min: 0, max: 10 });

/** A key or a weight: above 0, at most three decimals, and under 10 000 in sum (and so alone). */
export const weight = decimal({ min: 0, max: 9999.999, aboveMin: true }, 3);
