import { readDate, toExcelSerial } from "../../../calendar";

/** What a cell gets when something is written into it. */
export type Written =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly format?: string }
  | { readonly kind: "blank" };

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const DIGIT = /\d/;

/**
 * A text as Excel takes it that is written through `values` or `formulas`: as if it were typed. Numbers, percentages,
 * dates and TRUE become values, an apostrophe keeps the text a text, and what begins with =, + or - is a formula
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 * English forms only, as the API's own; dates as ISO 8601.
 */
export function typed(text: string, cellFormat: string): Written {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (cellFormat === "@") return { kind: "value", value: text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const value = typedValue(text.trim(), cellFormat === "General");
  if (value !== undefined) return value;
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "value", value: text };
}

function typedValue(text: string, setsFormat: boolean): Written | undefined {
  if (/^(?:true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  const shown = (value: number, format: string): Written =>
    setsFormat ? { kind: "value", value, format } : { kind: "value", value };
  if (text.endsWith("%")) {
    const percent = numberIn(text.slice(0, -1).trimEnd());
    return percent === undefined ? undefined : shown(percent / 100, text.includes(".") ? "0.00%" : "0%");
  }
  const number = numberIn(text);
  if (number !== undefined) return { kind: "value", value: number };
  const date = readDate(text);
  const serial = date === undefined ? undefined : toExcelSerial(date);
  return serial === undefined ? undefined : shown(serial, "yyyy-mm-dd");
}

function numberIn(text: string): number | undefined {
  if (!DIGIT.test(text) || !NUMBER.test(text)) return undefined;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : undefined;
}
