import { type Bilingual, lawDate, parametersInForce, type Unit } from "../../../law";
import { Decimal } from "../../../money";
import { FIRST_ROW, HEADING_ROW, keysOf, type NumberFormatId } from "../../layout";
import { serialOf } from "../content/cellValue";
import { type Plan } from "../content/plan";
import { type SheetBuilder, sheetBuilder } from "../content/sheetBuilder";
import { FIRST_LIST_COLUMN, listColumn, WORD_LISTS, wordsOf } from "../content/wordLists";
import { CALL_NAMES, KNOWN_CALLS } from "./knownCalls";
import { LAW_COLUMNS, putSource, VERIFIED_WORDS } from "./lawSource";
import { putNumbers, putOptions } from "./lawNumbers";

const C = LAW_COLUMNS;

/** Regler: the numbers of law that the sheets count with, calls whose text was read, the law in force, and lists of words. */
export function lawSheet(plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("law", plan.language);
  putHeadings(builder, plan);
  let row = putNumbers(builder, FIRST_ROW, plan);
  row = putOptions(builder, row + 1, plan);
  row = putCalls(builder, row + 1, plan);
  putLawInForce(builder, row + 1, plan);
  putWordLists(builder, plan);
  const widths = [58, 16, 10, 12, 22, 16, 60, 16, 60, 3, 3, ...WORD_LISTS.map(() => 26)];
  return builder.finish({ widths, frozenColumns: 1, printColumns: C.note + 1 });
}

const HEADINGS: Readonly<Record<keyof typeof C, Bilingual>> = {
  title: { sv: "Tal", en: "Number" },
  value: { sv: "Värde", en: "Value" },
  base: { sv: "Underlag", en: "Base" },
  from: { sv: "Gäller från", en: "In force from" },
  act: { sv: "Författning", en: "Act" },
  article: { sv: "Artikel", en: "Article" },
  source: { sv: "Källa", en: "Source" },
  verified: { sv: "Bekräftad", en: "Confirmed" },
  note: { sv: "Anmärkning", en: "Note" },
};

function putHeadings(builder: SheetBuilder, { language }: Plan): void {
  for (const id of keysOf(HEADINGS)) {
    const look = id === "value" ? "headingRight" : "heading";
    builder.put(HEADING_ROW, C[id], HEADINGS[id][language], { look });
  }
}

const CALL_HEADINGS: readonly Bilingual[] = [
  { sv: "Utlysningar vars text är läst", en: "Calls whose text was read" },
  { sv: "Medfin. minst", en: "Co-fin. at least" },
  { sv: "Eget minst", en: "Own at least" },
  { sv: "Högsta stöd", en: "Largest grant" },
  { sv: "Eget högst", en: "Own at most" },
];

function putCalls(builder: SheetBuilder, heading: number, plan: Plan): number {
  CALL_HEADINGS.forEach((text, column) => {
    builder.put(heading, column, text[plan.language], { look: "section" });
  });
  const first = heading + 1;
  KNOWN_CALLS.forEach(({ id, call, minShare, laxestShare, maxGrant, laxestGrant }, index) => {
    const row = first + index;
    builder.put(row, 0, id);
    builder.put(row, 1, minShare, { look: "figure", format: "share" });
    builder.put(row, 2, laxestShare, { look: "figure", format: "share" });
    builder.put(row, 3, maxGrant, { look: "figure", format: "kronor" });
    builder.put(row, 4, laxestGrant, { look: "figure", format: "kronor" });
    builder.put(row, C.source, call.title[plan.language], { look: "text" });
    builder.put(row, C.verified, VERIFIED_WORDS[call.verified][plan.language]);
    builder.put(row, C.note, call.note?.[plan.language], { look: "text" });
  });
  const last = first + KNOWN_CALLS.length - 1;
  const names = [
    CALL_NAMES.ids,
    CALL_NAMES.minShare,
    CALL_NAMES.laxestShare,
    CALL_NAMES.maxGrant,
    CALL_NAMES.laxestGrant,
  ];
  names.forEach((name, column) => {
    builder.nameBlock(name, [first, column], [last, column]);
  });
  return last + 1;
}

const IN_FORCE_HEADING: Bilingual = {
  sv: "Tal ur lag och program som gäller vid projektets start",
  en: "Numbers of law and programme in force at the project's start",
};

function putLawInForce(builder: SheetBuilder, heading: number, plan: Plan): void {
  const { programme, start } = plan.project.project;
  builder.put(heading, C.title, IN_FORCE_HEADING[plan.language], { look: "section" });
  parametersInForce(programme, lawDate(programme, start)).forEach(({ parameter, inForce }, index) => {
    const row = heading + 1 + index;
    const value = inForce.value instanceof Decimal ? inForce.value.toNumber() : inForce.value;
    builder.put(row, C.title, parameter.title[plan.language], { look: "text" });
    builder.put(row, C.value, typeof value === "string" ? serialOf(value) : value, {
      look: "figure",
      format: FORMATS[parameter.unit],
    });
    putSource(builder, row, inForce, plan);
  });
}

const FORMATS: Readonly<Record<Unit, NumberFormatId>> = {
  share: "share",
  kr: "kronor",
  EUR: "kronor",
  krPerHour: "amount",
  hours: "number",
  fullTime: "number",
  months: "whole",
  days: "whole",
  date: "date",
};

function putWordLists(builder: SheetBuilder, { language }: Plan): void {
  builder.put(HEADING_ROW - 1, FIRST_LIST_COLUMN, LISTS[language], { look: "help" });
  for (const list of WORD_LISTS) {
    builder.put(HEADING_ROW, listColumn(list), list, { look: "heading" });
    wordsOf(list, language).forEach((word, index) => {
      builder.put(FIRST_ROW + index, listColumn(list), word, { look: "quiet" });
    });
  }
}

const LISTS: Bilingual = {
  sv: "Svaren på bladens frågor: på bladets språk, på det andra, och som id i projektfilen.",
  en: "The answers to the sheets' questions: in the sheet's language, in the other, and as ids of the project file.",
};
