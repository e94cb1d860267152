import { fromExcelSerial } from "../../../calendar";
import { type CellForm, choiceOf, type Language } from "../../layout";
import { type CellValue, type ReadCell } from "../cells";
import { readCallTerms } from "./readCallTerms";
import { numberInCell, numberInText } from "./numberText";

/**
 * What a cell gives the project file: nothing, a JSON value, or nothing usable. A value that is not what the field may
 * hold is given as it stands, so that the reader of project files says what is wrong with it.
 */
export type Given =
  | { readonly is: "blank" }
  | { readonly is: "value"; readonly json: unknown }
  | { readonly is: "error"; readonly error: string }
  | { readonly is: "formulaWithoutResult"; readonly formula: string };

type Filled = string | number | boolean;

/** Text that shows nothing counts as blank, as a formula that gives `""` does. */
export function givenIn(cell: ReadCell, form: CellForm, language: Language): Given {
  const { value, formula } = cell;
  if (isBlank(cell)) return { is: "blank" };
  if (value === undefined) return { is: "formulaWithoutResult", formula: formula ?? "" };
  return isError(value)
    ? { is: "error", error: value.error }
    : { is: "value", json: jsonOf(value, form, language) };
}

export function isBlank({ value, formula }: ReadCell): boolean {
  return typeof value === "string" ? value.trim() === "" : value === undefined && formula === undefined;
}

function isError(value: CellValue): value is Exclude<CellValue, Filled> {
  return typeof value === "object";
}

/** Headings and labels count the same whatever their case and spaces. */
export function sameWord(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

function jsonOf(value: Filled, { type, choices }: CellForm, language: Language): unknown {
  switch (type) {
    case "text":
      return asText(value);
    case "id":
    case "reference":
      return asText(value).trim();
    case "callTerms":
      return readCallTerms(asText(value));
    case "amount":
    case "share":
    case "number":
      return decimalOf(value, language) ?? asText(value).trim();
    case "count":
      return wholeOf(decimalOf(value, language)) ?? asText(value).trim();
    case "yesNo":
      return flagOf(value) ?? asText(value).trim();
    case "date":
      return dateOf(value) ?? asText(value).trim();
    case "month":
      return monthOf(value) ?? asText(value).trim();
    case "choice":
    case "openChoice":
      return (choices === undefined ? undefined : choiceOf(choices, asText(value))) ?? asText(value);
    case "anything":
      return typeof value === "number" ? Number(numberInCell(value)) : value;
  }
}

function asText(value: Filled): string {
  return typeof value === "number" ? numberInCell(value) : String(value);
}

function decimalOf(value: Filled, language: Language): string | undefined {
  if (typeof value === "number") return numberInCell(value);
  return typeof value === "string"
    ? numberInText(value, language === "sv" ? "decimal" : "unknown")
    : undefined;
}

/** A whole number as JSON has it; another decimal stays a text, for the message. */
function wholeOf(decimal: string | undefined): number | string | undefined {
  return decimal !== undefined && /^-?\d{1,15}$/.test(decimal) ? Number(decimal) : decimal;
}

const YES = ["ja", "yes", "x", "1", "true", "sant"];
const NO = ["nej", "no", "0", "false", "falskt"];

function flagOf(value: Filled): boolean | undefined {
  const text = String(value).trim().toLowerCase();
  if (YES.includes(text)) return true;
  return NO.includes(text) ? false : undefined;
}

/** A serial number, or ISO text with or without a time of day. */
function dateOf(value: Filled): string | undefined {
  if (typeof value === "number") return fromExcelSerial(value);
  return typeof value === "string" ? /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value.trim())?.[1] : undefined;
}

function monthOf(value: Filled): string | undefined {
  if (typeof value === "string" && /^\d{4}-\d{2}$/.test(value.trim())) return value.trim();
  return dateOf(value)?.slice(0, 7);
}
