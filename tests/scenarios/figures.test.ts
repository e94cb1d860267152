import { type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { exactToText } from "../../src/money";
import {
  compareFigures,
  differs,
  type FigureChange,
  figuresOf,
  figureText,
  KEY_FIGURES,
} from "../../src/scenarios";
import { aCost, aGroup, aProject, decimal, month } from "../support/projectBuilder";

/** 1 200 kr of costs and 120 000 kr of participants' pay; the municipality pays 200 kr. */
const project = aProject({
  costs: [aCost()],
  participants: [aGroup()],
  financing: {
    grant: { mode: "fixed", amount: decimal("900") },
    cash: [{ id: "f1", organisation: "kommunen", amount: decimal("200"), certificate: "confirmed" }],
  },
  cashFlow: { claimMonths: 6 },
});

function figures(of: Project): Record<string, string | undefined> {
  return Object.fromEntries(figuresOf(of, calculate(of)).map((figure) => [figure.id, figureText(figure)]));
}

function changes(base: Project, other: Project): readonly FigureChange[] {
  return compareFigures(figuresOf(base, calculate(base)), figuresOf(other, calculate(other)));
}

function differenceText(change: FigureChange | undefined): string | undefined {
  if (change?.difference === undefined) return undefined;
  return change.unit === "share" ? exactToText(change.difference, 6) : String(change.difference);
}

describe("the key figures of a project", () => {
  it("are costs, financing, shares, liquidity and failing checks, in kronor, shares, months and counts", () => {
    expect(figures(project)).toEqual({
      total: "121200.00",
      cash: "1200.00",
      nonCash: "120000.00",
      grant: "900.00",
      coFinancing: "120200.00",
      cashCoFinancing: "200.00",
      balance: "100.00",
      grantShare: "0.007425742574",
      coFinancingShare: "0.991749174917",
      // January–June is paid in August; until July 212 of 365 days are carried: 696.99 kr of costs less 116.16 kr.
      liquidityNeed: "580.83",
      liquidityMonth: "2011-07",
      errors: "1",
      warnings: "1",
      infos: "0",
      unknown: "1",
    });
  });

  it("come in one order, whatever the project", () => {
    const ids = KEY_FIGURES.map(({ id }) => id);
    expect(figuresOf(project, calculate(project)).map(({ id }) => id)).toEqual(ids);
    expect(figuresOf(aProject(), calculate(aProject())).map(({ id }) => id)).toEqual(ids);
  });

  it("have no liquidity without terms of payment, and no month of it where the balance never is negative", () => {
    const { cashFlow, ...without } = project;
    expect(cashFlow).toBeDefined();
    expect(figures(without)).toMatchObject({ liquidityNeed: undefined, liquidityMonth: undefined });
    const rich = aProject({
      costs: [aCost()],
      financing: { cash: [], grant: { mode: "fixed", amount: decimal("1200") } },
      cashFlow: { advance: { amount: decimal("1200"), month: month("2011-01") } },
    });
    expect(figures(rich)).toMatchObject({ liquidityNeed: "0.00", liquidityMonth: undefined });
  });

  it("count the findings that the caller has, where it has them", () => {
    const none = figuresOf(project, calculate(project), []);
    expect(none.filter(({ unit }) => unit === "count").map(figureText)).toEqual(["0", "0", "0", "0"]);
  });
});

describe("key figures compared", () => {
  const later = { ...project, cashFlow: { claimMonths: 1 } };

  it("are the other less the base, exactly", () => {
    const dearer = { ...project, costs: [aCost({ unitPrice: decimal("2400") })] };
    const byId = Object.fromEntries(changes(project, dearer).map((change) => [change.id, change]));
    expect(["total", "balance", "grantShare", "errors"].map((id) => differenceText(byId[id]))).toEqual([
      "120000",
      "120000",
      // 900 ÷ 122 400 − 900 ÷ 121 200
      "-0.000073",
      "0",
    ]);
  });

  it("count the months between two months of deepest liquidity", () => {
    const found = changes(project, later).find(({ id }) => id === "liquidityMonth");
    if (found?.unit !== "month" || found.base === undefined || found.other === undefined) {
      throw new Error("both projects run short of money");
    }
    const [before, after] = [found.base, found.other].map((text) => Number(text.slice(5)));
    expect(found.difference).toBe((after ?? 0) - (before ?? 0));
    expect(found.difference).not.toBe(0);
  });

  it("have no difference where one side has no value, and differ all the same", () => {
    const { cashFlow, ...without } = project;
    expect(cashFlow).toBeDefined();
    const need = changes(project, without).find(({ id }) => id === "liquidityNeed");
    expect(Object.keys(need ?? {})).toEqual(["id", "unit", "base"]);
    expect(need !== undefined && differs(need)).toBe(true);
  });

  it("do not differ from themselves", () => {
    expect(changes(project, project).filter(differs)).toEqual([]);
  });
});
