import { type Bilingual } from "../../../law";
import {
  FIRST_ROW,
  type CellForm,
  CHOICES,
  type Column,
  type Fact,
  type ReferredTable,
  sheetName,
} from "../../layout";
import { type Block, type Validation } from "./contents";
import { type Plan } from "./plan";
import { refusalText } from "./refusalText";
import { fixed, sheetPrefix } from "./sheetBuilder";
import { wordListPlace } from "./wordLists";

/** Days that a workbook knows: 1900 to 2100. */
const FIRST_DAY = 1;
const LAST_DAY = 73_415;
const LARGEST = 90_000_000_000_000;

/** What Excel lets into the cells of a column. */
export function columnValidation(column: Column, block: Block, plan: Plan): Validation | undefined {
  return column.holds === "result"
    ? undefined
    : validation(column, { name: column.heading, note: column.note }, block, plan);
}

/** What Excel lets into the cell of a single fact. */
export function factValidation(fact: Fact, block: Block, plan: Plan): Validation | undefined {
  return validation(fact, { name: fact.label }, block, plan);
}

function validation(
  form: CellForm,
  { name, note }: { readonly name: Bilingual; readonly note?: Bilingual | undefined },
  block: Block,
  plan: Plan,
): Validation | undefined {
  const rule = ruleOf(form, plan);
  if (rule === undefined) return undefined;
  // A list of free answers asks; a closed one, and figures, refuse. References ask, since the row may come later.
  const style = form.type === "openChoice" || form.type === "reference" ? "warning" : "stop";
  const refusal = { title: name[plan.language], text: refusalText(form, plan.language) };
  return { block, rule, style, refusal, ...(note === undefined ? {} : { prompt: note[plan.language] }) };
}

function ruleOf(
  { type, choices, refersTo, least, most }: CellForm,
  plan: Plan,
): Validation["rule"] | undefined {
  switch (type) {
    case "choice":
    case "openChoice":
      return choices === undefined
        ? undefined
        : { kind: "list", source: wordListPlace(choices, CHOICES[choices].length, plan.language) };
    case "yesNo":
      return { kind: "list", source: wordListPlace("yesNo", CHOICES.yesNo.length, plan.language) };
    case "reference":
      return refersTo === undefined ? undefined : { kind: "list", source: idsOf(refersTo, plan) };
    case "amount":
    case "number":
      return { kind: "decimal", least: least ?? -LARGEST, most: most ?? LARGEST };
    case "share":
      return { kind: "decimal", least: least ?? -1, most: most ?? 100 };
    case "count":
      return { kind: "whole", least: least ?? -1_000_000, most: most ?? 1_000_000 };
    case "date":
    case "month":
      return { kind: "date", least: FIRST_DAY, most: LAST_DAY };
    default:
      return undefined;
  }
}

/** The ids of a table's rows in use and a few below, where new rows will stand. */
function idsOf(table: ReferredTable, { capacity, language }: Plan): string {
  return `${sheetPrefix(sheetName(table, language))}${fixed(FIRST_ROW, 0)}:${fixed(FIRST_ROW + capacity[table] - 1, 0)}`;
}
