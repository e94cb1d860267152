import { type IFunction } from "custom-functions-metadata";
import { EXAMPLES, type ExampleArgument, type ExampleCell } from "../../src/functions/examples";
import { formatDecimal, functionHelp, functionWords, type Language } from "../../src/i18n";

/** A custom function as a page of help tells it, in one language. */
export interface FunctionDoc {
  readonly id: string;
  readonly description: string;
  /** `GRANT(total; maxShare; [unit])`, with the separator of the language. */
  readonly call: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly result: string;
  readonly examples: readonly { readonly formula: string; readonly value: string }[];
}

export function functionDoc(each: IFunction, language: Language): FunctionDoc {
  const help = functionHelp(each.id);
  const parameters = each.parameters.map(({ name, description, optional }) => {
    const swedish = help?.parameters.get(name);
    const said =
      language === "sv" && swedish !== undefined ? swedish : { name, description: description ?? "" };
    return { ...said, inCall: optional === true ? `[${said.name}]` : said.name };
  });
  return {
    id: each.id,
    description: (language === "sv" ? help?.description : each.description) ?? "",
    call: `ESF.${each.id}(${parameters.map(({ inCall }) => inCall).join(`${SIGNS[language].separator} `)})`,
    parameters: parameters.map(({ name, description }) => ({ name, description })),
    result: help?.result[language] ?? "",
    examples: EXAMPLES.filter(({ id }) => id === each.id).map((example) => ({
      formula: `=${callText(each.id, example.arguments, language)}`,
      value: valueText(example.value, language),
    })),
  };
}

/** A formula as Excel takes it in each language. */
const SIGNS = {
  sv: { separator: ";", column: "\\", row: ";", point: ",", date: "DATUM" },
  en: { separator: ",", column: ",", row: ";", point: ".", date: "DATE" },
} as const;

function callText(id: string, given: readonly ExampleArgument[], language: Language): string {
  const { separator } = SIGNS[language];
  return `ESF.${id}(${given.map((each) => argumentText(each, language)).join(separator)})`;
}

function argumentText(given: ExampleArgument, language: Language): string {
  if (isMatrix(given)) {
    const { row, column } = SIGNS[language];
    return `{${given.map((cells) => cells.map((cell) => cellText(cell, language)).join(column)).join(row)}}`;
  }
  if (typeof given === "object" && given !== null && "months" in given) {
    const [start, end] = given.months;
    return callText("MONTHS", [{ date: start }, { date: end }], language);
  }
  return cellText(given, language);
}

function cellText(cell: ExampleCell, language: Language): string {
  const { separator, point, date } = SIGNS[language];
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", point);
  if (typeof cell === "string") return `"${cell}"`;
  if (typeof cell === "boolean") return flagText(cell, language);
  return `${date}(${cell.date.split("-").map(Number).join(separator)})`;
}

function valueText(value: ExampleArgument, language: Language): string {
  if (isMatrix(value)) {
    return value.map((row) => row.map((cell) => shownCell(cell, language)).join(" | ")).join("\n");
  }
  return typeof value === "object" && value !== null && "months" in value ? "" : shownCell(value, language);
}

function shownCell(cell: ExampleCell, language: Language): string {
  if (cell === null) return "";
  if (typeof cell === "number") return formatDecimal(String(cell), language);
  if (typeof cell === "boolean") return flagText(cell, language);
  return typeof cell === "string" ? cell : cell.date;
}

function flagText(flag: boolean, language: Language): string {
  const { yes, no } = functionWords(language).flags;
  return flag ? yes : no;
}

function isMatrix(given: ExampleArgument): given is readonly (readonly ExampleCell[])[] {
  return Array.isArray(given);
}
