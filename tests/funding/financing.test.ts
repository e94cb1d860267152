import { type Project } from "../../src/budget";
import { calculate, financingByPhase } from "../../src/funding";
import { exactToText } from "../../src/money";
import { aCost, aGroup, aProject, aSalary, date, decimal, month, texts } from "../support/projectBuilder";

/** T = 40 000 kr, of which 10 000 are participants' pay; 10 000 kr of cash co-financing. */
function january(grant: string): Project {
  return aProject({
    project: { end: date("2011-01-31") },
    staff: [aSalary()],
    participants: [aGroup()],
    financing: {
      grant: { mode: "fixed", amount: decimal(grant) },
      cash: [{ id: "cash", organisation: "regionen", amount: decimal("10000") }],
    },
  });
}

describe("the balance", () => {
  it.each([
    ["12000", "8000.00"],
    ["20000", "0.00"],
    ["20000.01", "-0.01"],
  ])("with a grant of %s is %s: what is left of the total", (grant, balance) => {
    expect(texts([calculate(january(grant)).financing.balance])).toEqual([balance]);
  });

  it("counts participants' pay as co-financing, beside cash", () => {
    const { cashCoFinancing, coFinancing } = calculate(january("0")).financing;
    expect(texts([cashCoFinancing, coFinancing])).toEqual(["10000.00", "20000.00"]);
  });
});

describe("the shares of financing", () => {
  it("are of the total eligible costs, non-cash included", () => {
    const { grantShare, coFinancingShare } = calculate(january("12000")).financing;
    expect([grantShare, coFinancingShare].map((value) => exactToText(value, 4))).toEqual([
      "0.3000",
      "0.5000",
    ]);
  });

  it("are both 0 of a project that costs nothing, though cash is given", () => {
    const cash = [{ id: "cash", organisation: "regionen", amount: decimal("10") }];
    const { grantShare, coFinancingShare, balance } = calculate(aProject({ financing: { cash } })).financing;
    expect([grantShare, coFinancingShare].map((value) => exactToText(value, 4))).toEqual([
      "0.0000",
      "0.0000",
    ]);
    expect(texts([balance])).toEqual(["-10.00"]);
  });
});

describe("the financing of sub-budgets", () => {
  it("is in proportion to the total of each phase, by largest remainder", () => {
    const amounts = new Map([
      [month("2011-01"), decimal("100")],
      [month("2011-02"), decimal("200")],
    ]);
    const { budget, financing } = calculate(
      aProject({
        project: {
          end: date("2011-02-28"),
          phases: [
            { kind: "planning", start: date("2011-01-01"), end: date("2011-01-31") },
            { kind: "implementation", start: date("2011-02-01"), end: date("2011-02-28") },
          ],
        },
        costs: [aCost({ profile: "custom", amounts })],
        financing: {
          grant: { mode: "fixed", amount: decimal("100") },
          cash: [{ id: "cash", organisation: "regionen", amount: decimal("200") }],
        },
      }),
    );
    const shown = [...financingByPhase(budget, financing)].map(([phase, { total, grant, coFinancing }]) => [
      phase,
      ...texts([total, grant, coFinancing]),
    ]);
    expect(shown).toEqual([
      ["planning", "100.00", "33.33", "66.67"],
      ["implementation", "200.00", "66.67", "133.33"],
    ]);
  });

  it("does not exist where the project has no phases", () => {
    const { budget, financing } = calculate(january("0"));
    expect(financingByPhase(budget, financing).size).toBe(0);
  });
});
