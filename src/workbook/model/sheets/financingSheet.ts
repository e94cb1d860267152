import { type Bilingual } from "../../../law";
import { GRANT_BOUNDS, type GrantBoundKind } from "../../../funding";
import { figureName } from "../../../scenarios";
import { HEADING_ROW, keysOf, RESULT_NAMES, type ResultId } from "../../layout";
import { kronorIn, kronorOf } from "../content/amounts";
import { numberOf } from "../content/basisValues";
import { keyRow, MONTH_COLUMNS, MONTH_ROWS, type Plan } from "../content/plan";
import {
  fixed,
  fixedColumnBlock,
  type Formula,
  type SheetBuilder,
  sheetBuilder,
} from "../content/sheetBuilder";
import { monthsPrefix } from "../content/sheetPlaces";
import { KEY_WORDS, TEXTS } from "../content/texts";
import { HAIR } from "./basisFormulas";
import { putFinsam } from "./finsamSplit";
import { FINANCING_ROWS as ROWS, KEY_COLUMNS, keyRows, MEMBER_COLUMNS, memberRows } from "./keyPlaces";
import { putKeys } from "./keySplit";
import { putPartners, shareFormula } from "./partnerFunding";

const VALUE = 1;
const BINDS = 2;

/** Finansiering: the grant and its bounds, who pays, and how keys and the FINSAM parts are split. */
export function financingSheet(plan: Plan): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("financing", plan.language);
  putFigures(builder, plan);
  putBounds(builder, plan);
  putPartners(builder, plan);
  putKeys(builder, plan);
  putFinsam(builder, plan);
  return builder.finish({ widths: [38, 17, 18, 17, 17, 17, 14], frozenColumns: 1 });
}

const LABELS: Readonly<Record<Exclude<keyof typeof ROWS, `${string}Heading` | `${string}Bound`>, Bilingual>> =
  {
    total: KEY_WORDS.total,
    cash: KEY_WORDS.cash,
    nonCash: KEY_WORDS.nonCash,
    given: { sv: "Given kontant medfinansiering", en: "Cash co-financing given as amounts" },
    remaining: { sv: "Återstår efter medfinansiering", en: "Remains after co-financing" },
    grant: TEXTS.grant,
    leftToKeys: { sv: "Att dela på fördelningstal", en: "Left to share by keys" },
    cashCoFinancing: TEXTS.cashCoFinancing,
    coFinancing: TEXTS.coFinancing,
    balance: TEXTS.balance,
    grantShare: TEXTS.grantShare,
    coFinancingShare: TEXTS.coFinancingShare,
  };

function putFigures(builder: SheetBuilder, plan: Plan): void {
  builder.put(HEADING_ROW, 0, FIGURE[plan.language], { look: "heading" });
  builder.put(HEADING_ROW, VALUE, TEXTS.amount[plan.language], { look: "headingRight" });
  const { budget, financing } = plan.calculation;
  const months = (row: number): string => monthsPrefix(plan) + fixed(row, MONTH_COLUMNS.total);
  const at = (row: number): string => fixed(row, VALUE);
  const given = financing.contributions
    .filter(({ source }) => source !== "key")
    .reduce((sum, { total }) => sum + total, 0);
  const remaining = budget.totals.total - budget.totals.nonCash - given;
  const figures: Readonly<Record<keyof typeof LABELS, Formula>> = {
    total: { formula: months(keyRow("total")), value: kronorOf(budget.totals.total) },
    cash: { formula: months(keyRow("cash")), value: kronorOf(budget.totals.cash) },
    nonCash: { formula: months(keyRow("nonCash")), value: kronorOf(budget.totals.nonCash) },
    given: { formula: givenFormula(plan), value: kronorOf(given) },
    remaining: {
      formula: `ROUND(${at(ROWS.total)}-${at(ROWS.nonCash)}-${at(ROWS.given)},2)`,
      value: kronorOf(remaining),
    },
    grant: { formula: grantFormula(), value: kronorOf(financing.grant) },
    leftToKeys: {
      formula: `MAX(0,ROUND(${at(ROWS.remaining)}-${at(ROWS.grant)},2))`,
      value: kronorOf(Math.max(0, remaining - financing.grant)),
    },
    cashCoFinancing: {
      formula: months(MONTH_ROWS.cashCoFinancing),
      value: kronorOf(financing.cashCoFinancing),
    },
    coFinancing: {
      formula: `ROUND(${at(ROWS.cashCoFinancing)}+${at(ROWS.nonCash)},2)`,
      value: kronorOf(financing.coFinancing),
    },
    balance: {
      formula: `ROUND(${at(ROWS.total)}-${at(ROWS.grant)}-${at(ROWS.coFinancing)},2)`,
      value: kronorOf(financing.balance),
    },
    grantShare: { formula: shareFormula(at(ROWS.grant)), value: numberOf(financing.grantShare) },
    coFinancingShare: {
      formula: shareFormula(at(ROWS.coFinancing)),
      value: numberOf(financing.coFinancingShare),
    },
  };
  for (const id of keysOf(figures)) {
    builder.put(ROWS[id], 0, LABELS[id][plan.language], { look: isResult(id) ? "totalLabel" : "label" });
    const format = id === "grantShare" || id === "coFinancingShare" ? "share" : "ore";
    const named = { ...figures[id], figure: FIGURES[id] };
    builder.calculate(ROWS[id], VALUE, named, { look: isResult(id) ? "total" : "formula", format });
    if (isResult(id)) builder.name(RESULT_NAMES[id], ROWS[id], VALUE);
  }
}

/** The figures of the report that the cells show. */
const FIGURES: Readonly<Record<keyof typeof LABELS, string>> = {
  total: "totals.total",
  cash: "totals.cash",
  nonCash: "totals.nonCash",
  given: "financing.given",
  remaining: figureName("financing", "grantBounds", { key: "remaining" }),
  grant: "financing.grant",
  leftToKeys: "financing.leftToKeys",
  cashCoFinancing: "financing.cashCoFinancing",
  coFinancing: "financing.coFinancing",
  balance: "financing.balance",
  grantShare: "financing.grantShare",
  coFinancingShare: "financing.coFinancingShare",
};

const FIGURE: Bilingual = { sv: "Uppgift", en: "Figure" };

function isResult(id: keyof typeof LABELS): id is keyof typeof LABELS & ResultId {
  return Object.hasOwn(RESULT_NAMES, id);
}

/** From the input tables, not from Månader, which holds key rows: else the grant would hang on itself. */
function givenFormula(plan: Plan): string {
  const [keys, members] = [keyRows(plan), memberRows(plan)];
  const byAmount = fixedColumnBlock(KEY_COLUMNS.given, keys.first, keys.last);
  const byFinsam = fixedColumnBlock(MEMBER_COLUMNS.kronor, members.first, members.last);
  return `ROUND(SUM(${byAmount})+SUM(${byFinsam}),2)`;
}

function grantFormula(): string {
  const fixedAmount = `ROUND(GrantAmount${HAIR},2)`;
  return `IF(GrantIsFixed=1,${fixedAmount},MAX(0,MIN(${boundBlock()})))`;
}

function boundBlock(): string {
  return fixedColumnBlock(VALUE, ROWS.firstBound, ROWS.lastBound);
}

const BOUND_LABELS: Readonly<Record<GrantBoundKind, Bilingual>> = {
  maxShare: { sv: "Utlysningens högsta andel", en: "The call's largest share" },
  cash: KEY_WORDS.cash,
  remaining: LABELS.remaining,
  maxGrant: { sv: "Utlysningens högsta stöd", en: "The call's largest grant" },
};

/** An absent bound is "", which MIN passes over. */
function putBounds(builder: SheetBuilder, plan: Plan): void {
  const headings: readonly Bilingual[] = [
    { sv: "Stödets gränser", en: "Bounds of the grant" },
    TEXTS.amount,
    { sv: "Begränsar", en: "Binds" },
  ];
  headings.forEach((heading, column) => {
    builder.put(ROWS.boundHeading, column, heading[plan.language], {
      look: column === VALUE ? "headingRight" : "heading",
    });
  });
  const total = fixed(ROWS.total, VALUE);
  const formulas: Readonly<Record<GrantBoundKind, string>> = {
    maxShare: `IF(MinCoFinancing="","",INT(ROUND((1-MinCoFinancing)*${total},6)))`,
    cash: fixed(ROWS.cash, VALUE),
    remaining: fixed(ROWS.remaining, VALUE),
    maxGrant: `IF(MaxGrant="","",ROUND(MaxGrant${HAIR},2))`,
  };
  const binds: Bilingual = { sv: "ja", en: "yes" };
  GRANT_BOUNDS.forEach((bound, index) => {
    const row = ROWS.firstBound + index;
    const known = plan.calculation.financing.bounds.find((each) => each.bound === bound);
    const cell = fixed(row, VALUE);
    builder.put(row, 0, BOUND_LABELS[bound][plan.language]);
    builder.calculate(
      row,
      VALUE,
      {
        formula: formulas[bound],
        value: kronorIn(known?.amount) ?? "",
        figure: figureName("financing", "grantBounds", { key: bound }),
      },
      { format: "ore" },
    );
    const formula = `IF(${cell}="","",IF(${cell}=MIN(${boundBlock()}),"${binds[plan.language]}",""))`;
    builder.calculate(
      row,
      BINDS,
      { formula, value: known?.binds === true ? binds[plan.language] : "" },
      { look: "formulaText", format: "number" },
    );
  });
}
