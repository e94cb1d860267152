import { type Bilingual } from "../../../law";
import { figureName } from "../../../scenarios";
import {
  FIRST_ROW,
  HEADING_ROW,
  type NumberFormatId,
  RESULT_NAMES,
  sheetName,
  SUM_ROW,
  TABLES,
} from "../../layout";
import { kronorIn, kronorOf } from "../content/amounts";
import { cellValue, serialOf } from "../content/cellValue";
import { numberOf } from "../content/basisValues";
import { columnOf, type Plan } from "../content/plan";
import {
  fixedColumn,
  fixedColumnBlock,
  type Formula,
  type SheetBuilder,
  sheetBuilder,
  sheetPrefix,
} from "../content/sheetBuilder";
import { financingPrefix } from "../content/sheetPlaces";
import { KEY_WORDS, TEXTS } from "../content/texts";
import { partnerRows } from "./keyPlaces";
import { illustrativeNotice } from "./projectSheet";
import { OVERVIEW_COLUMNS, putRoom } from "./room";

const C = OVERVIEW_COLUMNS;

/** Översikt: the figures that matter, who pays, and whether everything fits its sheet. */
export function overviewSheet(plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("overview", plan.language);
  builder.calculate(SUM_ROW, C.label, illustrativeNotice(plan), { look: "help", format: "number" });
  let row = putFigures(builder, HEADING_ROW, PROJECT[plan.language], projectFigures(plan), plan);
  row = putFigures(builder, row + 1, BUDGET[plan.language], budgetFigures(plan), plan);
  row = putFigures(builder, row + 1, PAYS[plan.language], payers(plan), plan);
  putRoom(builder, row + 1, plan);
  return builder.finish({ widths: [44, 24, 14, 40], frozenColumns: 0 });
}

const PROJECT: Bilingual = { sv: "Projektet", en: "The project" };
const BUDGET: Bilingual = { sv: "Budget och likviditet", en: "Budget and cash flow" };
/** Heading of the block of who pays. */
export const PAYS: Bilingual = { sv: "Vem betalar", en: "Who pays" };

interface Figure extends Formula {
  readonly label: Bilingual;
  readonly format: NumberFormatId;
  /** Shown beside the amount: its part of the total. */
  readonly ofTotal?: number;
}

function putFigures(
  builder: SheetBuilder,
  heading: number,
  title: string,
  figures: readonly Figure[],
  plan: Plan,
): number {
  builder.put(heading, C.label, title, { look: "heading" });
  builder.put(heading, C.value, undefined, { look: "heading" });
  builder.put(
    heading,
    C.share,
    figures.some(({ ofTotal }) => ofTotal !== undefined) ? TEXTS.share[plan.language] : undefined,
    { look: "headingRight" },
  );
  figures.forEach(({ label, format, ofTotal, ...formula }, index) => {
    const row = heading + 1 + index;
    builder.put(row, C.label, label[plan.language]);
    builder.calculate(row, C.value, formula, {
      look: format === "number" ? "formulaText" : "formula",
      format,
    });
    if (ofTotal === undefined) return;
    const part = fixedColumn(row, C.value);
    builder.calculate(
      row,
      C.share,
      {
        formula: `IF(DelfinTotal=0,0,${part}/DelfinTotal)`,
        value: ofTotal,
        figure: formula.figure === undefined ? undefined : figureName("ofTotal", { key: formula.figure }),
      },
      { format: "shareOrNone" },
    );
  });
  return heading + 1 + figures.length;
}

function projectFigures({ project, calculation, language }: Plan): readonly Figure[] {
  const { name, programme, start, end } = project.project;
  const owner = project.organisations.find(({ id }) => id === project.project.owner);
  return [
    { label: { sv: "Projekt", en: "Project" }, formula: 'ProjectName&""', value: name, format: "number" },
    {
      label: { sv: "Programperiod", en: "Programme" },
      formula: 'Programme&""',
      value: cellValue(programme, { type: "choice", choices: "programme" }, language),
      format: "number",
    },
    {
      label: { sv: "Projektägare", en: "Owner" },
      formula: `IF(OwnerNumber=0,"",INDEX(${sheetPrefix(sheetName("organisations", language))}${fixedColumnBlock(columnOf("organisations", "name"), FIRST_ROW, FIRST_ROW + project.organisations.length + TABLES.organisations.spareRows - 1)},OwnerNumber)&"")`,
      value: owner?.name ?? "",
      format: "number",
    },
    { label: { sv: "Start", en: "Start" }, formula: "ProjectStart", value: serialOf(start), format: "date" },
    { label: { sv: "Slut", en: "End" }, formula: "ProjectEnd", value: serialOf(end), format: "date" },
    {
      label: { sv: "Månader", en: "Months" },
      formula: "ProjectMonths",
      figure: "project.months",
      value: calculation.budget.grid.count,
      format: "whole",
    },
  ];
}

function budgetFigures({ calculation }: Plan): readonly Figure[] {
  const { budget, financing, cashFlow } = calculation;
  const total = budget.totals.total;
  const ofTotal = (amount: number): number => (total === 0 ? 0 : amount / total);
  const result = (id: keyof typeof RESULT_NAMES): string => RESULT_NAMES[id];
  return [
    {
      label: KEY_WORDS.cash,
      formula: result("cash"),
      figure: "totals.cash",
      value: kronorOf(budget.totals.cash),
      format: "kronor",
      ofTotal: ofTotal(budget.totals.cash),
    },
    {
      label: KEY_WORDS.nonCash,
      formula: result("nonCash"),
      figure: "totals.nonCash",
      value: kronorOf(budget.totals.nonCash),
      format: "kronor",
      ofTotal: ofTotal(budget.totals.nonCash),
    },
    {
      label: KEY_WORDS.total,
      formula: result("total"),
      figure: "totals.total",
      value: kronorOf(total),
      format: "kronor",
      ofTotal: ofTotal(total),
    },
    {
      label: TEXTS.grant,
      formula: result("grant"),
      figure: "financing.grant",
      value: kronorOf(financing.grant),
      format: "kronor",
      ofTotal: numberOf(financing.grantShare),
    },
    {
      label: TEXTS.coFinancing,
      formula: result("coFinancing"),
      figure: "financing.coFinancing",
      value: kronorOf(financing.coFinancing),
      format: "kronor",
      ofTotal: numberOf(financing.coFinancingShare),
    },
    {
      label: TEXTS.balance,
      formula: result("balance"),
      value: kronorOf(financing.balance),
      figure: "financing.balance",
      format: "ore",
    },
    {
      label: TEXTS.liquidityNeed,
      formula: result("liquidityNeed"),
      figure: "cashFlow.liquidityNeed",
      value: kronorIn(cashFlow?.liquidityNeed) ?? "",
      format: "kronor",
    },
  ];
}

/** Cash of the owner and of others, participants' pay and contributions in kind; solid money first. */
function payers(plan: Plan): readonly Figure[] {
  const { project, calculation } = plan;
  const { financing, budget } = calculation;
  const total = budget.totals.total;
  const rows = partnerRows(plan);
  const all = (column: number): string =>
    `${financingPrefix(plan)}${fixedColumnBlock(column, rows.first, rows.last)}`;
  const ownCash = `IF(OwnerNumber=0,0,INDEX(${all(1)},OwnerNumber))`;
  const own = financing.byOrganisation.get(project.project.owner)?.cash ?? 0;
  const ownerCash = figureName("financing", "byOrganisation", { key: project.project.owner }, "cash");
  const payer = (label: Bilingual, formula: string, amount: number, figure: string): Figure => ({
    label,
    formula,
    value: kronorOf(amount),
    figure,
    format: "kronor",
    ofTotal: total === 0 ? 0 : amount / total,
  });
  return [
    payer(TEXTS.grant, RESULT_NAMES.grant, financing.grant, "financing.grant"),
    payer({ sv: "Projektägarens kontanta medel", en: "The owner's cash" }, ownCash, own, ownerCash),
    payer(
      { sv: "Andras kontanta medfinansiering", en: "Cash of others" },
      `ROUND(SUM(${all(1)})-${ownCash},2)`,
      financing.cashCoFinancing - own,
      "financing.cashOfOthers",
    ),
    payer(
      KEY_WORDS.participants,
      `ROUND(SUM(${all(2)}),2)`,
      budget.totals.participants,
      "totals.participants",
    ),
    payer(KEY_WORDS.inKind, `ROUND(SUM(${all(3)}),2)`, budget.totals.inKind, "totals.inKind"),
  ];
}
