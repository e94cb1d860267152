import { type Project } from "../../../budget";
import { type Bilingual } from "../../../law";
import { type Fact, FACT_COLUMNS as C, FACT_SECTIONS, FIRST_ROW, HEADING_ROW, SUM_ROW } from "../../layout";
import { cellValue, fieldAt, inputLook, numberFormat } from "../content/cellValue";
import { type Plan } from "../content/plan";
import { type Formula, type SheetBuilder, sheetBuilder } from "../content/sheetBuilder";
import { TEXTS } from "../content/texts";
import { factValidation } from "../content/validations";
import { choiceNumber } from "../content/wordLists";
import { derivedFacts } from "./derivedFacts";

/** Projekt: the single facts, each a named cell, and below what is read off them. */
export function projectSheet(plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("project", plan.language);
  builder.calculate(SUM_ROW, C.label, illustrativeNotice(plan), { look: "help", format: "number" });
  const headings: readonly (readonly [number, Bilingual])[] = [
    [C.label, { sv: "Uppgift", en: "Fact" }],
    [C.value, { sv: "Värde", en: "Value" }],
    [C.note, { sv: "Förklaring", en: "Explanation" }],
  ];
  for (const [column, text] of headings)
    builder.put(HEADING_ROW, column, text[plan.language], { look: "heading" });
  let row = FIRST_ROW;
  for (const { heading, facts } of FACT_SECTIONS) {
    builder.put(row++, C.label, heading[plan.language], { look: "section" });
    for (const fact of facts) putFact(builder, row++, fact, plan);
  }
  builder.put(row++, C.label, READ_OFF[plan.language], { look: "section" });
  for (const derived of derivedFacts(plan)) {
    builder.put(row, C.label, derived.label[plan.language]);
    builder.calculate(row, C.value, derived, { format: derived.format });
    builder.name(derived.name, row++, C.value);
  }
  return builder.finish({ widths: [3, 34, 34, 76], frozenColumns: 0 });
}

const READ_OFF: Bilingual = { sv: "Räknas fram", en: "Calculated" };

/** A sentence where the lines are made up, else an empty text. */
export function illustrativeNotice({ project, language }: Plan): Formula {
  const notice = TEXTS.illustrative[language];
  return {
    formula: `IF(${choiceNumber("yesNo", "Illustrative", 2, language)}=1,"${notice}","")`,
    value: project.project.illustrative === true ? notice : "",
  };
}

function putFact(builder: SheetBuilder, row: number, fact: Fact, plan: Plan): void {
  const block = { top: row, bottom: row, left: C.value, right: C.value };
  const validation = factValidation(fact, block, plan);
  builder.put(row, C.label, fact.label[plan.language]);
  builder.put(row, C.value, cellValue(factOf(fact, plan.project), fact, plan.language), {
    look: inputLook(fact),
    format: numberFormat(fact),
  });
  builder.put(row, C.note, fact.note?.[plan.language], { look: "note" });
  builder.name(fact.name, row, C.value);
  if (validation !== undefined) builder.validate(validation);
}

/** The value of the project that a single fact shows; undefined for a blank cell. */
export function factOf({ field }: Fact, project: Project): unknown {
  if (field === "cashFlow") return project.cashFlow === undefined ? undefined : true;
  if (field === "call.assumed") return project.call?.assumed?.join(", ");
  return fieldAt(project, field);
}
