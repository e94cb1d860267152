import { type Bilingual } from "../../../law";
import { FIRST_ROW, type NumberFormatId, RESULT_NAMES } from "../../layout";
import { kronorIn } from "../content/amounts";
import { serialOf } from "../content/cellValue";
import { type Plan, type Rows } from "../content/plan";
import { fixed, fixedColumnBlock, type Formula, type SheetBuilder } from "../content/sheetBuilder";
import { TEXTS } from "../content/texts";
import { CASH_FLOW_COLUMNS as C, type CashColumn } from "./keyPlaces";

/** The liquidity need, and from when to when the balance is negative; `first` and `last` are the rows of the months. */
export function putLiquidity(builder: SheetBuilder, { first, last }: Rows, plan: Plan): void {
  const { cashFlow } = plan.calculation;
  const all = (column: CashColumn): string => fixedColumnBlock(C[column], first, last);
  const [balances, months] = [all("balance"), all("month")];
  const ever = `SUMPRODUCT((${balances}<0)*1)>0`;
  const afterLast = `${fixed(last, C.month)}+1`;
  // The balance stands still after the last payment; the horizon ends there.
  const isInHorizon = `((${all("claims")}<>0)+(${all("number")}<=MAX(ProjectMonths-1,AdvanceNumber))>0)`;
  const lastOfHorizon = `SUMPRODUCT(MAX(${isInHorizon}*${months}))`;
  // The first month is found from its distance to the end, since there is no MIN over a condition.
  const figures: readonly (Formula & { readonly label: Bilingual; readonly format: NumberFormatId })[] = [
    {
      label: TEXTS.liquidityNeed,
      formula: `IF(CashFlowOn=0,"",MAX(0,-MIN(${balances})))`,
      value: kronorIn(cashFlow?.liquidityNeed) ?? "",
      figure: "cashFlow.liquidityNeed",
      format: "ore",
    },
    {
      label: TEXTS.firstNegative,
      formula: `IF(${ever},${afterLast}-SUMPRODUCT(MAX((${balances}<0)*(${afterLast}-${months}))),"")`,
      value: serialIn(cashFlow?.firstNegative),
      figure: "cashFlow.firstNegative",
      format: "month",
    },
    {
      label: TEXTS.lastNegative,
      formula: `IF(${ever},MIN(SUMPRODUCT(MAX((${balances}<0)*${months})),${lastOfHorizon}),"")`,
      value: serialIn(cashFlow?.lastNegative),
      figure: "cashFlow.lastNegative",
      format: "month",
    },
    {
      label: { sv: "Månad med lägst saldo", en: "Month of the lowest balance" },
      formula: `IF(${ever},INDEX(${months},MATCH(MIN(${balances}),${balances},0)),"")`,
      value: serialIn(cashFlow?.deepest),
      format: "month",
    },
  ];
  figures.forEach(({ label, format, ...formula }, index) => {
    builder.put(FIRST_ROW + index, C.label, label[plan.language], {
      look: index === 0 ? "totalLabel" : "label",
    });
    builder.calculate(FIRST_ROW + index, C.figure, formula, {
      look: index === 0 ? "total" : "formula",
      format,
    });
  });
  builder.name(RESULT_NAMES.liquidityNeed, FIRST_ROW, C.figure);
}

function serialIn(month: string | undefined): number | string {
  return month === undefined ? "" : (serialOf(month) ?? "");
}
