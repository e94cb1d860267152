import { type Bilingual } from "../../../law";
import { keysOf } from "../../layout";
import { kronorOf } from "../content/amounts";
import { figureName } from "../../../scenarios";
import { lineTotals } from "../content/lineAmounts";
import { lineFigures } from "../content/lineFigures";
import { columnBlock, type Plan } from "../content/plan";
import { fixed, fixedColumnBlock, type SheetBuilder } from "../content/sheetBuilder";
import { basisPrefix } from "../content/sheetPlaces";
import { TEXTS } from "../content/texts";
import { BASIS_COLUMNS, type BasisColumn } from "./basisColumns";
import { HAIR_OF_SUM } from "./basisFormulas";
import { FINANCING_ROWS, KEY_COLUMNS as K, keyRows } from "./keyPlaces";

const HEADINGS: Readonly<Record<keyof typeof K, Bilingual>> = {
  label: { sv: "Fördelningstal, rad på Medfinansiering", en: "Keys, row on Co-financing" },
  key: { sv: "Tal", en: "Key" },
  given: { sv: "Givet belopp", en: "Given amount" },
  floor: { sv: "Hela ören", en: "Whole öre" },
  rest: { sv: "Rest", en: "Rest" },
  kronor: TEXTS.amount,
};

/**
 * What remains is split over the keys by largest remainder: whole öre first, then one öre to each of the largest
 * rests, ties to the earlier row.
 *
 * Rows are absolute throughout: LibreOffice calculates equal formulas below each other in threads and then reports a
 * circle that is none (Err:522).
 */
export function putKeys(builder: SheetBuilder, plan: Plan): void {
  const rows = keyRows(plan);
  for (const id of keysOf(K)) {
    const look = id === "label" ? "heading" : "headingRight";
    builder.put(rows.first - 1, K[id], HEADINGS[id][plan.language], { look });
  }
  const totals = lineTotals(plan, "cash");
  for (let row = rows.first; row <= rows.last; row++) {
    const line = plan.project.financing.cash[row - rows.first];
    const total = kronorOf(totals[row - rows.first] ?? 0);
    const figures = lineFigures(plan, "cash", row - rows.first);
    const formulas = splitFormulas(row, plan);
    builder.calculate(
      row,
      K.label,
      { formula: formulas.label, value: line?.organisation ?? "" },
      { look: "label", format: "number" },
    );
    builder.calculate(
      row,
      K.key,
      { formula: formulas.key, value: line?.key?.toNumber() ?? 0 },
      { format: "number" },
    );
    builder.calculate(
      row,
      K.given,
      {
        formula: formulas.given,
        value: line?.key === undefined ? total : 0,
        figure: line?.key === undefined ? figures?.total : undefined,
      },
      { format: "ore" },
    );
    const share =
      line?.key === undefined ? undefined : figureName("lines", "cash", { key: line.id }, "share");
    builder.calculate(row, K.floor, { formula: formulas.floor, towards: share }, { format: "whole" });
    builder.calculate(row, K.rest, { formula: formulas.rest, towards: share }, { format: "number" });
    builder.calculate(
      row,
      K.kronor,
      { formula: formulas.kronor, value: line?.key === undefined ? 0 : total, figure: share },
      { format: "ore" },
    );
  }
}

function splitFormulas(row: number, plan: Plan): Readonly<Record<keyof typeof K, string>> {
  const rows = keyRows(plan);
  const lineRow = plan.lines.cash.first + row - rows.first;
  const cell = (column: number): string => fixed(row, column);
  const all = (column: number): string => fixedColumnBlock(column, rows.first, rows.last);
  const basis = (column: BasisColumn): string => basisPrefix(plan) + fixed(lineRow, BASIS_COLUMNS[column]);
  const input = `INDEX(${columnBlock(plan, "cash", "key")},${row - rows.first + 1})`;
  const months = `${basis("firstPart")}+MAX(0,${basis("lastMonth")}-1-${basis("firstMonth")})+${basis("lastPart")}`;
  const ore = `ROUND(${fixed(FINANCING_ROWS.leftToKeys, 1)}*100,0)`;
  const before = fixedColumnBlock(K.rest, rows.first - 1, row - 1);
  const rank = `SUMPRODUCT((${all(K.rest)}>${cell(K.rest)})*1)+SUMPRODUCT((${before}=${cell(K.rest)})*1)`;
  return {
    label: basis("label"),
    key: `IF(${basis("organisation")}=0,0,IF(${input}="",0,${input}*1))`,
    given: `IF(${cell(K.key)}>0,0,ROUND(${basis("amount")}*IF(${basis("method")}=2,${months},1)${HAIR_OF_SUM},2))`,
    floor: `IF(${cell(K.key)}=0,0,INT(ROUND(${ore}*${cell(K.key)}/SUM(${all(K.key)}),4)))`,
    rest: `IF(${cell(K.key)}=0,-1,ROUND(${ore}*${cell(K.key)}-${cell(K.floor)}*SUM(${all(K.key)}),3))`,
    kronor: `IF(${cell(K.key)}=0,0,(${cell(K.floor)}+IF(${rank}<${ore}-SUM(${all(K.floor)}),1,0))/100)`,
  };
}
