import { monthIndex } from "../../../src/calendar";
import { type CashFlow } from "../../../src/funding";
import { negateOre } from "../../../src/money";
import { accountMonths, accountYears, leastBy } from "../../../src/taskpane/liquidity/months";
import { paymentRows } from "../../../src/taskpane/liquidity/payments";
import { type Example, example, type ExampleId } from "../../golden/example";
import { kr } from "../../support/projectBuilder";

function cashFlowOf(id: ExampleId): {
  readonly cashFlow: CashFlow;
  readonly calculation: Example["calculation"];
} {
  const { calculation } = example(id);
  if (calculation.cashFlow === undefined) throw new Error(`${id} has no cash flow`);
  return { cashFlow: calculation.cashFlow, calculation };
}

describe("the months of the account", () => {
  it("lead from each balance to the next by what comes in and goes out", () => {
    const months = accountMonths(cashFlowOf("steget-vidare").cashFlow);
    let balance = 0;
    for (const month of months) {
      balance += month.in - month.out;
      expect(month.balance).toBe(balance);
    }
    expect(balance).toBe(0);
  });

  it("have their lowest where the liquidity need is", () => {
    const { cashFlow } = cashFlowOf("inkluderande-rehabilitering");
    const lowest = leastBy(accountMonths(cashFlow), ({ balance }) => balance);
    expect(lowest?.month).toBe(cashFlow.deepest);
    expect(lowest?.balance).toBe(negateOre(cashFlow.liquidityNeed));
  });

  it("are all there, year by year", () => {
    const months = accountMonths(cashFlowOf("steget-vidare").cashFlow);
    const years = accountYears(months);
    expect(years.map(([year, ofYear]) => [year, ofYear.length])).toEqual([
      ["2011", 11],
      ["2012", 12],
      ["2013", 12],
      ["2014", 6],
    ]);
    expect(years.flatMap(([, ofYear]) => ofYear)).toEqual(months);
  });
});

describe("the payments", () => {
  it("cover every month of the project once, and sum to the grant", () => {
    const { cashFlow, calculation } = cashFlowOf("steget-vidare");
    const rows = paymentRows(cashFlow, calculation.budget.grid.first);
    const claims = rows.flatMap((row) => (row.kind === "claim" ? [row] : []));
    expect(claims[0]).toMatchObject({ number: 1, from: "2011-02", to: "2011-04", paidIn: "2011-06" });
    expect(claims.at(-1)).toMatchObject({ number: 12, from: "2013-11", to: "2013-12", paidIn: "2014-02" });
    const months = claims.map(({ from, to }) => monthIndex(to) - monthIndex(from) + 1);
    expect(months.reduce((sum, count) => sum + count, 0)).toBe(calculation.budget.grid.count);
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(calculation.financing.grant);
  });

  it("begin with the advance and end with what was held back", () => {
    const { cashFlow, calculation } = cashFlowOf("vagen-ut");
    const rows = paymentRows(cashFlow, calculation.budget.grid.first);
    expect(rows[0]).toEqual({ kind: "advance", paidIn: "2010-06", amount: kr("100000") });
    expect(rows.at(-1)).toEqual({ kind: "final", paidIn: "2010-12", amount: kr("12500") });
  });
});
