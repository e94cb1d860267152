import { isoDate, readDate, readMonth } from "../calendar";
import { Decimal, readDecimal, writeDecimal } from "../money";
import { nearest } from "./nearest";
import { type Expected, type NumberRange, type Suggestion } from "./problem";

/** What the writer of the value most likely meant, in the form that the field takes; undefined where nothing is likely. */
export function suggestionFor(value: unknown, expected: Expected): Suggestion | undefined {
  if (typeof value === "string" && value.length > 200) return undefined;
  switch (expected.kind) {
    case "decimal":
      return decimalMeant(value, expected.range, expected.decimals);
    case "whole":
      return wholeMeant(value, expected);
    case "date":
      return quoted(typeof value === "string" ? dateMeant(value) : undefined);
    case "month":
      return quoted(typeof value === "string" ? monthMeant(value) : undefined);
    case "choice":
      return quoted(typeof value === "string" ? nearest(value, expected.choices) : undefined);
    case "id":
      return quoted(
        typeof value === "string" || typeof value === "number" ? idMeant(String(value)) : undefined,
      );
    case "text":
      return quoted(typeof value === "number" && Number.isFinite(value) ? String(value) : undefined);
    case "flag":
      return flagMeant(value);
    case "scalar":
    case "list":
    case "object":
    case "amounts":
      return undefined;
  }
}

function quoted(text: string | undefined): Suggestion | undefined {
  return text === undefined ? undefined : { write: JSON.stringify(text) };
}

/** `1,2`, `29 944 143 kr`, `85 %`, and percent where a share is asked for. */
function decimalMeant(value: unknown, range: NumberRange, decimals: number): Suggestion | undefined {
  const [, digits, percent] = /^([^%]*)(%?)$/.exec(plainText(value)) ?? [];
  const number = readDecimal(digits ?? "");
  if (number === undefined) return undefined;
  const share = number.div(100);
  if (percent !== "%" && fits(number, range, decimals)) return { write: `"${writeDecimal(number)}"` };
  if ((percent === "%" || range.max <= 10) && fits(share, range, decimals)) {
    return { write: `"${writeDecimal(share)}"`, meaning: `${writeDecimal(number)} %` };
  }
  return undefined;
}

function plainText(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return new Decimal(value).toFixed();
  if (typeof value !== "string") return "";
  return value
    .replace(/\s/g, "")
    .replace(/(?:kr|sek|:-)$/i, "")
    .replace("\u2212", "-")
    .replace(",", ".");
}

function fits(value: Decimal, { min, max, aboveMin }: NumberRange, decimals: number): boolean {
  const aboveBottom = aboveMin ? value.gt(min) : value.gte(min);
  return aboveBottom && value.lte(max) && value.decimalPlaces() <= decimals;
}

function wholeMeant(value: unknown, { min, max }: { min: number; max: number }): Suggestion | undefined {
  const number = readDecimal(plainText(value));
  return number?.isInteger() === true && number.gte(min) && number.lte(max)
    ? { write: writeDecimal(number) }
    : undefined;
}

/** `2011/2/1`, `20110201`, `1.2.2011`, and the last day of the month where the day is too high. */
function dateMeant(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:T.*)?$/.exec(text.trim()) ??
    swappedEnds(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim())) ??
    [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return undefined;
  const days = [Number(day), 31, 30, 29, 28].filter((candidate) => candidate <= Math.min(31, Number(day)));
  return days
    .map((candidate) => readDate(isoDate(Number(year), Number(month), candidate)))
    .find((date) => date !== undefined);
}

function swappedEnds(parts: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return parts === null ? undefined : [parts[0], parts[3], parts[2], parts[1]];
}

function monthMeant(text: string): string | undefined {
  const [, year, month] = /^(\d{4})[-/. ]?(\d{1,2})(?:[-/. ]?\d{1,2})?$/.exec(text.trim()) ?? [];
  return year === undefined || month === undefined
    ? undefined
    : readMonth(`${year}-${month.padStart(2, "0")}`);
}

/** The text in the letters of an id: `Umeå kommun` → `umea-kommun`. */
function idMeant(text: string): string | undefined {
  const id = text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return id === "" || id.length > 60 ? undefined : id;
}

function flagMeant(value: unknown): Suggestion | undefined {
  const text =
    typeof value === "string" || typeof value === "number" ? String(value).trim().toLowerCase() : "";
  if (["true", "ja", "yes", "1"].includes(text)) return { write: "true" };
  return ["false", "nej", "no", "0"].includes(text) ? { write: "false" } : undefined;
}
