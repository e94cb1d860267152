import { type Project } from "../../budget";
import { type Calculation } from "../../funding";
import { type Bilingual, lawDate } from "../../law";
import { type Language, type SheetId, SHEETS, type TableId, TABLES } from "../layout";
import { type DocumentProperties, type WorkbookContents } from "./content/contents";
import { type Plan, planWorkbook, type Room } from "./content/plan";
import { type SheetBuilder } from "./content/sheetBuilder";
import { basisSheet } from "./sheets/basisSheet";
import { budgetSheet } from "./sheets/budgetSheet";
import { cashFlowSheet } from "./sheets/cashFlowSheet";
import { financingSheet } from "./sheets/financingSheet";
import { findingsSheet, type WrittenFinding } from "./sheets/findingsSheet";
import { inputSheet } from "./sheets/inputSheet";
import { lawSheet } from "./sheets/lawSheet";
import { monthsSheet } from "./sheets/monthsSheet";
import { overviewSheet } from "./sheets/overviewSheet";
import { projectSheet } from "./sheets/projectSheet";

/** The version that a workbook says it was made by; it changes when the sheets do. */
const WORKBOOK_VERSION = "0.1";

export interface WorkbookOptions {
  readonly language: Language;
  /** What the checks found, in words; none: the sheet says so. */
  readonly findings?: readonly WrittenFinding[];
  /** What an existing workbook was laid out for; absent: as much as the project needs and some more. */
  readonly room?: Room;
}

/**
 * The budget workbook of a project: every sheet with its cells, formulas and formats. `calculation` is the project's
 * own: its figures stand beside the formulas until the workbook is recalculated. Pure: the same project gives the same
 * contents.
 */
export function makeWorkbook(
  project: Project,
  calculation: Calculation,
  { language, findings = [], room }: WorkbookOptions,
): WorkbookContents {
  const plan = planWorkbook(project, calculation, language, room);
  const made = SHEETS.map(({ id }) => sheetOf(id, plan, findings));
  return {
    language,
    sheets: made.map(({ sheet }) => sheet),
    names: made.flatMap(({ names }) => names),
    properties: properties(plan),
  };
}

function sheetOf(
  id: SheetId,
  plan: Plan,
  findings: readonly WrittenFinding[],
): ReturnType<SheetBuilder["finish"]> {
  if (isTable(id)) return inputSheet(id, plan);
  switch (id) {
    case "overview":
      return overviewSheet(plan);
    case "project":
      return projectSheet(plan);
    case "financing":
      return financingSheet(plan);
    case "basis":
      return basisSheet(plan);
    case "months":
      return monthsSheet(plan);
    case "budget":
      return budgetSheet(plan);
    case "cashFlow":
      return cashFlowSheet(plan);
    case "findings":
      return findingsSheet(findings, plan);
    case "law":
      return lawSheet(plan);
  }
}

function isTable(id: SheetId): id is SheetId & TableId {
  return Object.hasOwn(TABLES, id);
}

const LAW_OF: Bilingual = { sv: "regelverk", en: "law of" };
const PAGE: Bilingual = { sv: "sida", en: "page" };
const OF: Bilingual = { sv: "av", en: "of" };

function properties({ project, language }: Plan): DocumentProperties {
  const date = lawDate(project.project.programme, project.project.start);
  const law = `Delfin ${WORKBOOK_VERSION} · ${LAW_OF[language]} ${date}`;
  return {
    title: project.project.name,
    description: law,
    created: `${project.project.start}T00:00:00Z`,
    footer: { left: law, page: PAGE[language], of: OF[language] },
  };
}
