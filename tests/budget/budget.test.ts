import {
  calculateBudget,
  type CostBreakdown,
  type CostKey,
  type CostLine,
  rowByMonth,
} from "../../src/budget";
import { AmountOutOfRange, oreToText } from "../../src/money";
import {
  aCost,
  aGroup,
  anInKind,
  aProject,
  aSalary,
  date,
  decimal,
  month,
  texts,
} from "../support/projectBuilder";

const oneMonth = { start: date("2011-01-01"), end: date("2011-01-31") };

/** A row of several tables, by their keys. */
function row(tables: ReadonlyMap<string | number, CostBreakdown>, key: CostKey): [string | number, string][] {
  return [...tables].map(([column, table]) => [column, oreToText(table[key])]);
}

function inMonths(amounts: Readonly<Record<string, string>>, facts: Partial<CostLine> = {}): CostLine {
  const given = Object.entries(amounts).map(([at, amount]) => [month(at), decimal(amount)] as const);
  return aCost({ profile: "custom", amounts: new Map(given), ...facts });
}

describe("a budget over time", () => {
  const project = aProject({
    project: {
      start: date("2011-11-15"),
      end: date("2012-02-29"),
      phases: [
        { kind: "planning", start: date("2011-11-15"), end: date("2011-12-31") },
        { kind: "implementation", start: date("2012-01-01"), end: date("2012-01-31") },
      ],
    },
    costs: [inMonths({ "2011-11": "1", "2011-12": "20", "2012-01": "300", "2012-02": "4000" })],
    income: [
      { id: "fee", amount: decimal("0.005"), month: month("2011-12") },
      { id: "sale", amount: decimal("0.005"), month: month("2011-12") },
    ],
  });
  const budget = calculateBudget(project);

  it("has a table for every month", () => {
    expect(texts(rowByMonth(budget, "other"))).toEqual(["1.00", "20.00", "300.00", "4000.00"]);
  });

  it("takes income off the cash costs of its month, each row rounded by itself", () => {
    expect(texts(rowByMonth(budget, "income"))).toEqual(["0.00", "0.02", "0.00", "0.00"]);
    expect(texts(rowByMonth(budget, "cash"))).toEqual(["1.00", "19.98", "300.00", "4000.00"]);
  });

  it("sums months by calendar year", () => {
    expect(row(budget.byYear, "total")).toEqual([
      [2011, "20.98"],
      [2012, "4300.00"],
    ]);
  });

  it("sums months by phase, and those of no phase by themselves", () => {
    expect(row(budget.byPhase, "total")).toEqual([
      ["planning", "20.98"],
      ["implementation", "300.00"],
      ["", "4000.00"],
    ]);
  });

  it("has no phase table where the project has no phases", () => {
    expect(calculateBudget(aProject({ costs: [aCost()] })).byPhase.size).toBe(0);
  });
});

describe("a budget by organisation", () => {
  const costsOf = (...organisations: readonly string[]): CostLine[] =>
    organisations.map((organisation) => aCost({ organisation, unitPrice: decimal("33.33") }));

  it("has every cost where it is borne, and the income with the owner", () => {
    const budget = calculateBudget(
      aProject({
        project: { ...oneMonth, owner: "regionen" },
        staff: [aSalary({ organisation: "kommunen" })],
        costs: [aCost({ organisation: "regionen", type: "travel" })],
        participants: [aGroup({ organisation: "staten" })],
        inKind: [anInKind({ organisation: "kommunen" })],
        income: [{ id: "sale", amount: decimal("200"), month: month("2011-01") }],
      }),
    );
    expect(row(budget.byOrganisation, "total")).toEqual([
      ["kommunen", "32400.00"], // 30 000 + 2 400
      ["regionen", "1000.00"], // 1 200 − 200
      ["staten", "10000.00"],
    ]);
    expect(row(budget.byOrganisation, "cash")).toEqual([
      ["kommunen", "30000.00"],
      ["regionen", "1000.00"],
      ["staten", "0.00"],
    ]);
  });

  it("shares the indirect costs by their base, cumulatively rounded in the order of the organisations", () => {
    // 10 % of 99.99 = 9.999 → 10.00; of which 3.333, 6.667 and 10 running
    const budget = calculateBudget(
      aProject({
        project: oneMonth,
        costs: costsOf("staten", "regionen", "kommunen"),
        indirect: { option: "custom", rate: decimal("0.1"), base: "direct" },
      }),
    );
    expect(row(budget.byOrganisation, "indirect")).toEqual([
      ["kommunen", "3.33"],
      ["regionen", "3.34"],
      ["staten", "3.33"],
    ]);
  });

  it("gives indirect costs on staff only to those who have staff", () => {
    const budget = calculateBudget(
      aProject({
        project: oneMonth,
        staff: [aSalary({ organisation: "regionen" })],
        costs: costsOf("kommunen"),
        indirect: { option: "staff15" },
      }),
    );
    expect(row(budget.byOrganisation, "indirect")).toEqual([
      ["kommunen", "0.00"],
      ["regionen", "4500.00"],
      ["staten", "0.00"],
    ]);
  });
});

describe("a budget by sub-project", () => {
  const budget = calculateBudget(
    aProject({
      project: oneMonth,
      subProjects: [
        { id: "futuro", name: "Futuro" },
        { id: "framsteget", name: "Framsteget" },
      ],
      costs: [
        aCost({ unitPrice: decimal("33.33") }),
        aCost({ unitPrice: decimal("33.33"), subProject: "framsteget" }),
        aCost({ unitPrice: decimal("33.33"), subProject: "futuro" }),
      ],
      indirect: { option: "custom", rate: decimal("0.1"), base: "direct" },
      income: [{ id: "sale", amount: decimal("5"), month: month("2011-01") }],
    }),
  );

  it("has what is assigned to none last, and the income there", () => {
    expect(row(budget.bySubProject, "income")).toEqual([
      ["futuro", "0.00"],
      ["framsteget", "0.00"],
      ["", "5.00"],
    ]);
  });

  it("shares the indirect costs in the order of the list", () => {
    expect(row(budget.bySubProject, "indirect")).toEqual([
      ["futuro", "3.33"],
      ["framsteget", "3.34"],
      ["", "3.33"],
    ]);
  });
});

describe("a budget beyond the limit", () => {
  it("is refused", () => {
    const dear = aProject({ costs: [aCost({ unitPrice: decimal("90000000000000.01") })] });
    expect(() => calculateBudget(dear)).toThrow(AmountOutOfRange);
  });
});
