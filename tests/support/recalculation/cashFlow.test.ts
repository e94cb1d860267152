import { recalculate } from "./index";
import { smallFile } from "./smallFile";

const amounts = { "2021-01": "100", "2021-02": "200", "2021-03": "300", "2021-04": "150", "2021-05": "250" };
const project = (cashFlow: unknown) =>
  smallFile("2021-01-01", "2021-05-31", {
    costs: [{ id: "c1", organisation: "kommun", type: "travel", profile: "custom", amounts }],
    financing: {
      grant: { mode: "fixed", amount: "600" },
      cash: [{ id: "f1", organisation: "kommun", amount: "400" }],
    },
    cashFlow,
  });

describe("cash flow", () => {
  /*
   * Costs of 100, 200, 300, 150 and 250 kr, grant 600, cash 400 even over 151 days, claims of two months paid a month
   * after, 150 kr in advance in December, 10 % (60 kr) held back, the final payment two months after the last claim's.
   *
   *   claim 0, to February:  600 × 300 ÷ 1000 = 180; less the advance 150 → 30 in March
   *   claim 1, to April:     600 × 750 ÷ 1000 = 450; less 180 paid        → 270 in May
   *   claim 2, to May:       600, at most 600 − 60 = 540; less 450 paid   → 90 in June
   *   final:                 600 − 540                                    → 60 in August
   *
   * Co-financing runs to 400 × 31, 59, 90, 120 and 151 days ÷ 151: 82.12, 156.29, 238.41, 317.88 and 400.00.
   */
  const terms = {
    ...{ claimMonths: 2, lagMonths: 1, holdBackRate: "0.1", finalLagMonths: 2 },
    advance: { amount: "150", month: "2020-12" },
  };

  it("settles the advance from the first claim on and pays what was held back at the end", () => {
    const months = recalculate(project(terms)).cashFlow?.months.map((row) => [
      row.month,
      row.out,
      row.coFinancing,
      row.advance,
      row.claims,
      row.balance,
    ]);
    expect(months).toEqual([
      ["2020-12", "0.00", "0.00", "150.00", "0.00", "150.00"],
      ["2021-01", "100.00", "82.12", "0.00", "0.00", "132.12"],
      ["2021-02", "200.00", "74.17", "0.00", "0.00", "6.29"],
      ["2021-03", "300.00", "82.12", "0.00", "30.00", "-181.59"],
      ["2021-04", "150.00", "79.47", "0.00", "0.00", "-252.12"],
      ["2021-05", "250.00", "82.12", "0.00", "270.00", "-150.00"],
      ["2021-06", "0.00", "0.00", "0.00", "90.00", "-60.00"],
      ["2021-07", "0.00", "0.00", "0.00", "0.00", "-60.00"],
      ["2021-08", "0.00", "0.00", "0.00", "60.00", "0.00"],
    ]);
  });

  it("names the deepest need and the first and last month below zero", () => {
    const cashFlow = recalculate(project(terms)).cashFlow;
    expect([cashFlow?.liquidityNeed, cashFlow?.firstNegative, cashFlow?.lastNegative]).toEqual([
      "252.12",
      "2021-03",
      "2021-07",
    ]);
  });

  it("pays back what is left of an advance above the grant", () => {
    const months = recalculate(project({ advance: { amount: "700", month: "2021-01" } })).cashFlow?.months;
    // No claim is paid; the last covers May, its payment month is July.
    expect(months?.at(-1)).toMatchObject({ month: "2021-07", claims: "-100.00", balance: "0.00" });
  });

  it("is null where the project has none", () => {
    expect(recalculate(project(undefined)).cashFlow).toBeNull();
  });
});
