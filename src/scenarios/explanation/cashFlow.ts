import { type CashFlowTerms } from "../../budget";
import { monthIndex, monthOf } from "../../calendar";
import { type CashFlow, type CashFlowMonth } from "../../funding";
import { exact, roundToOre, sumOre, subtractOre, ZERO_ORE } from "../../money";
import { claimFigure, finalPayment, holdBack } from "./claims";
import { type Explanation } from "./explanation";
import { figureName } from "./figureName";
import { amount, type Family, type Figure, input, same, type Scope } from "./scope";

const SUM = { kind: "sum" } as const;
const FLOWS = ["out", "coFinancing", "advance", "claims", "net"] as const;
type Flow = (typeof FLOWS)[number];

/** The cash flow by month, its sums, the claims and the liquidity need. */
export const cashFlow: Family = ([what, key, part], scope) => {
  const { cashFlow: flow } = scope.calculation;
  const { cashFlow: terms } = scope.project;
  if (flow === undefined || terms === undefined) return undefined;
  switch (what) {
    case "months":
      return inMonth(key, part, flow, scope);
    case "totals":
      return overAll(key, flow, scope);
    case "claims":
      return claimFigure(key, part, flow.payments, scope);
    case "holdBack":
      return holdBack(flow.payments, terms, scope);
    case "final":
      return finalPayment(flow.payments, scope);
    case "advance":
      return advance(terms);
    case "liquidityNeed":
      return amount("cashFlow.liquidityNeed", flow.liquidityNeed, { kind: "deepestNegative" }, () =>
        balances(flow, scope),
      );
    case "firstNegative":
    case "lastNegative":
      return negativeMonth(what, flow, scope);
    default:
      return undefined;
  }
};

function balances({ months }: CashFlow, { figure }: Scope): Explanation[] {
  return months.map(({ month }) => figure(nameOf(month, "balance")));
}

function nameOf(month: string, of: string): string {
  return figureName("cashFlow", "months", { key: month }, of);
}

function negativeMonth(
  what: "firstNegative" | "lastNegative",
  flow: CashFlow,
  scope: Scope,
): Figure | undefined {
  const month = flow[what];
  const first = flow.months[0]?.month;
  if (month === undefined || first === undefined) return undefined;
  return {
    name: `cashFlow.${what}`,
    unit: "month",
    value: exact(monthIndex(month)),
    operation: { kind: what, since: monthIndex(first) },
    operands: () => balances(flow, scope),
  };
}

/** The advance that the terms state. */
function advance({ advance: stated }: CashFlowTerms): Figure {
  return amount(
    "cashFlow.advance",
    stated === undefined ? ZERO_ORE : roundToOre(exact(stated.amount)),
    stated === undefined ? SUM : { kind: "roundHalfUp" },
    () => (stated === undefined ? [] : [input("cashFlow.advance.amount", "kr", stated.amount)]),
  );
}

function overAll(asked: string | undefined, { months }: CashFlow, { figure }: Scope): Figure | undefined {
  const flow = FLOWS.find((each) => each === asked);
  if (flow === undefined) return undefined;
  const value = sumOre(months.map((month) => amountOf(month, flow)));
  return amount(figureName("cashFlow", "totals", flow), value, SUM, () =>
    months.map(({ month }) => figure(nameOf(month, flow))),
  );
}

function amountOf(month: CashFlowMonth, flow: Flow): CashFlowMonth["out"] {
  return flow === "net"
    ? subtractOre(sumOre([month.coFinancing, month.advance, month.claims]), month.out)
    : month[flow];
}

function inMonth(
  asked: string | undefined,
  of: string | undefined,
  flow: CashFlow,
  scope: Scope,
): Figure | undefined {
  const position = flow.months.findIndex(({ month }) => month === asked);
  const found = flow.months[position];
  if (found === undefined) return undefined;
  const { month } = found;
  const name = nameOf(month, of ?? "");
  const inProject = scope.calculation.budget.grid.months.includes(month);
  switch (of) {
    case "out":
      return inProject
        ? same(name, scope.figure(figureName("months", { key: month }, "cash")))
        : amount(name, found.out, SUM, () => []);
    case "coFinancing":
      return inProject
        ? same(name, scope.figure(figureName("financing", "months", { key: month })))
        : amount(name, found.coFinancing, SUM, () => []);
    case "advance":
      return amount(name, found.advance, SUM, () =>
        found.advance === 0 ? [] : [scope.figure("cashFlow.advance")],
      );
    case "claims":
      return amount(name, found.claims, SUM, () => paymentsIn(month, flow, scope));
    case "eligible":
      return eligibleBy(name, month, scope);
    case "net":
      return amount(name, amountOf(found, "net"), { kind: "sum", less: 1 }, () =>
        ["coFinancing", "advance", "claims", "out"].map((each) => scope.figure(nameOf(month, each))),
      );
    case "balance": {
      const before = flow.months[position - 1];
      return amount(name, found.balance, { kind: "sum", less: 1 }, () =>
        [
          ...(before === undefined ? [] : [nameOf(before.month, "balance")]),
          ...["coFinancing", "advance", "claims", "out"].map((each) => nameOf(month, each)),
        ].map(scope.figure),
      );
    }
    default:
      return undefined;
  }
}

/** Eligible costs up to and including the month. */
function eligibleBy(name: string, month: string, { calculation, figure }: Scope): Figure {
  const { grid, byMonth } = calculation.budget;
  const soFar = grid.months.filter((each) => each <= month);
  const value = sumOre(byMonth.slice(0, soFar.length).map(({ total }) => total));
  return amount(name, value, SUM, () =>
    soFar.map((each) => figure(figureName("months", { key: each }, "total"))),
  );
}

/** Claims that are paid in the month, and the final payment. */
function paymentsIn(month: string, { payments }: CashFlow, { figure }: Scope): Explanation[] {
  const { claims, final } = payments;
  const paid = claims.flatMap(({ paidIn }, index) =>
    monthOf(paidIn) === month
      ? [figureName("cashFlow", "claims", { key: String(index + 1) }, "payment")]
      : [],
  );
  const settled = final !== undefined && monthOf(final.paidIn) === month ? ["cashFlow.final"] : [];
  return [...paid, ...settled].map(figure);
}
