import { type CashFlowTerms, type Project } from "../../src/budget";
import { calculate, type CashFlow } from "../../src/funding";
import { oreToText } from "../../src/money";
import {
  aCost,
  aGroup,
  aProject,
  aSalary,
  date,
  decimal,
  month,
  texts,
  type ProjectParts,
} from "../support/projectBuilder";

/** 1 000, 2 000 and 3 000 kr from January on; a grant of 3 600 kr; 2 400 kr of co-financing in January. */
function quarter(terms: CashFlowTerms, parts: ProjectParts = {}): Project {
  return aProject({
    project: { end: date("2011-03-31") },
    costs: [aCost({ profile: "custom", amounts: amounts("1000", "2000", "3000") })],
    financing: {
      grant: { mode: "fixed", amount: decimal("3600") },
      cash: [{ id: "cash", organisation: "regionen", amount: decimal("2400"), profile: "start" }],
    },
    cashFlow: { claimMonths: 1, lagMonths: 1, ...terms },
    ...parts,
  });
}

function amounts(
  ...kronor: readonly string[]
): ReadonlyMap<ReturnType<typeof month>, ReturnType<typeof decimal>> {
  return new Map(kronor.map((amount, position) => [month(`2011-0${position + 1}`), decimal(amount)]));
}

function cashFlow(project: Project): CashFlow {
  const { cashFlow: flow } = calculate(project);
  if (flow === undefined) throw new Error("the project states no terms of payment");
  return flow;
}

/** Month, out, co-financing, advance, claims, balance. */
function rows({ months }: CashFlow): string[][] {
  return months.map(({ month: of, out, coFinancing, advance, claims, balance }) => [
    of,
    ...texts([out, coFinancing, advance, claims, balance]),
  ]);
}

describe("the cash flow", () => {
  it("runs from costs, co-financing and claims to a balance, month by month", () => {
    // claims: 3 600 × 1/6, 3/6 and 6/6, each paid a month later
    expect(rows(cashFlow(quarter({})))).toEqual([
      ["2011-01", "1000.00", "2400.00", "0.00", "0.00", "1400.00"],
      ["2011-02", "2000.00", "0.00", "0.00", "600.00", "0.00"],
      ["2011-03", "3000.00", "0.00", "0.00", "1200.00", "-1800.00"],
      ["2011-04", "0.00", "0.00", "0.00", "1800.00", "0.00"],
    ]);
  });

  it("has no cash for participants, whose pay is claimed all the same", () => {
    const project = aProject({
      project: { end: date("2011-01-31") },
      staff: [aSalary()],
      participants: [aGroup()],
      income: [{ id: "sale", amount: decimal("500"), month: month("2011-01") }],
      financing: { cash: [], grant: { mode: "fixed", amount: decimal("12000") } },
      cashFlow: { lagMonths: 0 },
    });
    expect(rows(cashFlow(project))).toEqual([
      ["2011-01", "29500.00", "0.00", "0.00", "12000.00", "-17500.00"],
    ]);
  });

  it("is not calculated where no terms of payment are stated", () => {
    expect(calculate(aProject({ costs: [aCost()] })).cashFlow).toBeUndefined();
  });
});

describe("the horizon", () => {
  const ends = (flow: CashFlow): (string | undefined)[] => [flow.months[0]?.month, flow.months.at(-1)?.month];

  it("begins with an advance before the project, and has the months between", () => {
    const flow = cashFlow(quarter({ advance: { amount: decimal("500"), month: month("2010-11") } }));
    expect(rows(flow).slice(0, 3)).toEqual([
      ["2010-11", "0.00", "0.00", "500.00", "0.00", "500.00"],
      ["2010-12", "0.00", "0.00", "0.00", "0.00", "500.00"],
      ["2011-01", "1000.00", "2400.00", "0.00", "0.00", "1900.00"],
    ]);
  });

  it("ends with an advance after everything else", () => {
    const advance = { amount: decimal("500"), month: month("2011-09") };
    expect(ends(cashFlow(quarter({ advance })))).toEqual(["2011-01", "2011-09"]);
  });

  it("holds the final payment, but none of zero", () => {
    const [heldBack, nothing] = [decimal("0.1"), decimal("0")];
    expect(ends(cashFlow(quarter({ holdBackRate: heldBack, finalLagMonths: 6 })))).toEqual([
      "2011-01",
      "2011-10",
    ]);
    expect(ends(cashFlow(quarter({ holdBackRate: nothing, finalLagMonths: 6 })))).toEqual([
      "2011-01",
      "2011-04",
    ]);
  });

  it("is the project alone where nothing is granted", () => {
    const financing = { cash: [], grant: { mode: "fixed", amount: decimal("0") } } as const;
    expect(ends(cashFlow(quarter({}, { financing })))).toEqual(["2011-01", "2011-03"]);
  });

  it("keeps the advance of a project without costs, which is never settled", () => {
    const flow = cashFlow(
      quarter({ advance: { amount: decimal("500"), month: month("2011-02") } }, { costs: [] }),
    );
    expect(flow.months.map(({ balance }) => oreToText(balance))).toEqual(["2400.00", "2900.00", "2900.00"]);
  });
});

describe("the liquidity need", () => {
  it("is the deepest negative balance, in the months where it is negative", () => {
    expect(cashFlow(quarter({}))).toMatchObject({
      liquidityNeed: 180_000,
      firstNegative: "2011-03",
      lastNegative: "2011-03",
      deepest: "2011-03",
    });
  });

  it("is nothing where the balance only comes down to zero", () => {
    const flow = cashFlow(
      quarter({ lagMonths: 0 }, { costs: [aCost({ profile: "custom", amounts: amounts("6000") })] }),
    );
    expect(flow.months.map(({ balance }) => balance)).toEqual([0, 0, 0]);
    expect(flow.liquidityNeed).toBe(0);
    expect(flow).not.toHaveProperty("firstNegative");
    expect(flow).not.toHaveProperty("lastNegative");
    expect(flow).not.toHaveProperty("deepest");
  });

  it("has its first and last month around months that are not negative, and names the first of equal depths", () => {
    // each claim is paid a month after its costs
    const flow = cashFlow(
      aProject({
        project: { end: date("2011-05-31") },
        costs: [aCost({ profile: "custom", amounts: amounts("1000", "0", "1000", "0", "0") })],
        financing: { cash: [], grant: { mode: "fixed", amount: decimal("2000") } },
        cashFlow: { claimMonths: 1, lagMonths: 1 },
      }),
    );
    expect(flow.months.map(({ balance }) => oreToText(balance))).toEqual([
      "-1000.00",
      "0.00",
      "-1000.00",
      "0.00",
      "0.00",
    ]);
    expect(flow).toMatchObject({ firstNegative: "2011-01", lastNegative: "2011-03", deepest: "2011-01" });
  });
});
