import { type Adjustment } from "../../../budget";
import { firstDayOfMonth, readDate, readMonth, toExcelSerial } from "../../../calendar";
import { Decimal, writeDecimal } from "../../../money";
import { type CellForm, type Language, type NumberFormatId, wordOf } from "../../layout";
import { type CellValue } from "../cells";

/** What a value of the model is in a cell of the form; undefined for a blank cell. */
export function cellValue(
  value: unknown,
  { type, choices }: CellForm,
  language: Language,
): CellValue | undefined {
  if (value === undefined) return undefined;
  if (type === "callTerms") return typeof value === "object" && value !== null ? callText(value) : undefined;
  if (value instanceof Decimal) return value.toNumber();
  if (typeof value === "boolean")
    return type === "anything" ? value : wordOf("yesNo", value ? "yes" : "no", language);
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  if (type === "date" || type === "month") return serialOf(value);
  return choices === undefined ? value : wordOf(choices, value, language);
}

/** The serial number of a date or of a month's first day. */
export function serialOf(dateOrMonth: string): number | undefined {
  const month = readMonth(dateOrMonth);
  const date = month === undefined ? readDate(dateOrMonth) : firstDayOfMonth(month);
  return date === undefined ? undefined : toExcelSerial(date);
}

/** The number format of a form's cells. */
export function numberFormat({ type }: CellForm): NumberFormatId {
  switch (type) {
    case "amount":
    case "share":
    case "number":
    case "date":
    case "month":
      return type;
    case "count":
      return "whole";
    case "anything":
      return "number";
    default:
      return "text";
  }
}

/** Figures and dates stand to the right, words a little in from the left. */
export function inputLook(form: CellForm): "input" | "inputText" {
  const format = numberFormat(form);
  return format === "text" ? "inputText" : "input";
}

/**
 * What a call decides, in one line: `minCoFinancingShare=0.53; transnationalShare.min=0.15; assumed=maxGrant, minTotal`.
 * A text that holds a semicolon, a quotation mark or outer blanks stands in quotation marks, those inside it doubled.
 */
function callText(call: object): string {
  return fieldsOf(call).join("; ");
}

function fieldsOf(value: object, prefix = ""): string[] {
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const field = prefix + name;
    if (Array.isArray(part)) return [`${field}=${part.join(", ")}`];
    if (part instanceof Decimal) return [`${field}=${writeDecimal(part)}`];
    if (typeof part === "object" && part !== null) return fieldsOf(part, `${field}.`);
    return [`${field}=${quoted(String(part))}`];
  });
}

function quoted(text: string): string {
  return /[;"]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The value of a field by its path, `advance.amount`; a role of an organisation is a yes. */
export function fieldAt(line: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return roleAnswer(value, name);
    const fields: readonly (readonly [string, unknown])[] =
      typeof value === "object" && value !== null ? Object.entries(value) : [];
    return fields.find(([field]) => field === name)?.[1];
  }, line);
}

/** A list of no roles is told from no list by a No under the first role. */
function roleAnswer(roles: readonly unknown[], role: string): boolean | undefined {
  if (roles.includes(role)) return true;
  return roles.length === 0 && role === "owner" ? false : undefined;
}

/** The fields of an adjustment as the table Scenarios has them: all but those inside a call. */
export function adjustmentFields(scenario: string, adjustment: Adjustment | undefined): object {
  return { name: scenario, ...adjustment };
}
