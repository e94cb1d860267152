import { COST_KEYS } from "../../../budget";
import { type Bilingual } from "../../../law";
import { figureName } from "../../../scenarios";
import { kronorOf } from "../content/amounts";
import { MONTH_COLUMNS, type Plan } from "../content/plan";
import { fixed, fixedColumn, fixedColumnBlock, type SheetBuilder } from "../content/sheetBuilder";
import { basisPrefix, budgetPrefix, monthsPrefix } from "../content/sheetPlaces";
import { KEY_WORDS, TEXTS } from "../content/texts";
import { BASIS_COLUMNS } from "./basisColumns";
import {
  BUDGET_KEY_COLUMN,
  budgetPartnerRows,
  FINANCING_ROWS as ROWS,
  MEMBER_COLUMNS,
  memberRows,
  partnerRows,
} from "./keyPlaces";

const TOTAL_COLUMN = 1;

/** What each partner bears: cash, participants' pay and contributions in kind. */
export function putPartners(builder: SheetBuilder, plan: Plan): void {
  const rows = partnerRows(plan);
  const headings: readonly Bilingual[] = [
    TEXTS.partner,
    TEXTS.cashCoFinancing,
    KEY_WORDS.participants,
    KEY_WORDS.inKind,
    TEXTS.sum,
    TEXTS.share,
  ];
  headings.forEach((heading, column) => {
    builder.put(ROWS.partnerHeading, column, heading[plan.language], {
      look: column === 0 ? "heading" : "headingRight",
    });
  });
  const { project, calculation } = plan;
  for (let row = rows.first; row <= rows.last; row++) {
    const organisation = project.organisations[row - rows.first];
    const funding =
      organisation === undefined ? undefined : calculation.financing.byOrganisation.get(organisation.id);
    const budgetRow = budgetPartnerRows(plan).first + row - rows.first;
    const ofBudget = (key: "participants" | "inKind"): string =>
      budgetPrefix(plan) + fixedColumn(budgetRow, BUDGET_KEY_COLUMN + COST_KEYS.indexOf(key));
    const figureOf = (kind: "cash" | "participants" | "inKind" | "total"): string | undefined =>
      organisation === undefined
        ? undefined
        : figureName("financing", "byOrganisation", { key: organisation.id }, kind);
    const label = budgetPrefix(plan) + fixedColumn(budgetRow, 0);
    builder.calculate(
      row,
      0,
      { formula: label, value: organisation?.name ?? "" },
      { look: "label", format: "number" },
    );
    builder.calculate(
      row,
      1,
      {
        formula: cashFormula(row - rows.first + 1, plan),
        value: kronorOf(funding?.cash ?? 0),
        figure: figureOf("cash"),
      },
      { format: "ore" },
    );
    builder.calculate(
      row,
      2,
      {
        formula: ofBudget("participants"),
        value: kronorOf(funding?.participants ?? 0),
        figure: figureOf("participants"),
      },
      { format: "ore" },
    );
    builder.calculate(
      row,
      3,
      { formula: ofBudget("inKind"), value: kronorOf(funding?.inKind ?? 0), figure: figureOf("inKind") },
      { format: "ore" },
    );
    const parts = `${fixedColumn(row, 1)}:${fixedColumn(row, 3)}`;
    builder.calculate(
      row,
      4,
      { formula: `ROUND(SUM(${parts}),2)`, value: kronorOf(funding?.total ?? 0), figure: figureOf("total") },
      { look: "subtotal", format: "ore" },
    );
    const { total } = calculation.budget.totals;
    const share = total === 0 ? 0 : (funding?.total ?? 0) / total;
    const borne = figureOf("total");
    const figure = borne === undefined ? undefined : figureName("ofTotal", { key: borne });
    builder.calculate(
      row,
      5,
      { formula: shareFormula(fixedColumn(row, 4)), value: share, figure },
      { format: "shareOrNone" },
    );
  }
}

/** The partner's cash lines and its parts of the FINSAM means. */
function cashFormula(number: number, plan: Plan): string {
  const { first, last } = plan.lines.cash;
  const members = memberRows(plan);
  const lines = `SUMIFS(${monthsPrefix(plan)}${fixedColumnBlock(MONTH_COLUMNS.total, first, last)},${basisPrefix(plan)}${fixedColumnBlock(BASIS_COLUMNS.organisation, first, last)},${number})`;
  const parts = `SUMIFS(${fixedColumnBlock(MEMBER_COLUMNS.kronor, members.first, members.last)},${fixedColumnBlock(MEMBER_COLUMNS.organisation, members.first, members.last)},${number})`;
  return `ROUND(${lines}+${parts},2)`;
}

/** A part of the total, 0 where there is none. */
export function shareFormula(part: string): string {
  const total = fixed(ROWS.total, TOTAL_COLUMN);
  return `IF(${total}=0,0,${part}/${total})`;
}
