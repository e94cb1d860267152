import { type Project } from "../../src/budget";
import { calculate, type GrantBound } from "../../src/funding";
import { oreToText } from "../../src/money";
import {
  aCost,
  aGroup,
  aProject,
  aSalary,
  date,
  decimal,
  month,
  type ProjectParts,
} from "../support/projectBuilder";

/** One month with 30 000 kr of staff and 10 000 of participants: T = 40 000, C = 30 000. */
function january(parts: ProjectParts = {}): Project {
  return aProject({
    project: { end: date("2011-01-31") },
    staff: [aSalary()],
    participants: [aGroup()],
    ...parts,
  });
}

/** One purchase at this price and nothing else. */
function purchase(unitPrice: string, parts: ProjectParts = {}): Project {
  return aProject({ costs: [aCost({ unitPrice: decimal(unitPrice) })], ...parts });
}

const cash = (amount: string): Project["financing"]["cash"] => [
  { id: "cash", organisation: "regionen", amount: decimal(amount) },
];

function grant(project: Project): string {
  return oreToText(calculate(project).financing.grant);
}

function bounds(project: Project): [GrantBound["bound"], string, boolean][] {
  return calculate(project).financing.bounds.map(({ bound, amount, binds }) => [
    bound,
    oreToText(amount),
    binds,
  ]);
}

describe("a computed grant", () => {
  it("is the smallest of its bounds, which stand in their order", () => {
    const project = january({
      call: { minCoFinancingShare: decimal("0.4"), maxGrant: decimal("26000") },
      financing: { cash: cash("5000") },
    });
    expect(bounds(project)).toEqual([
      ["maxShare", "24000.00", true], // 0.6 × 40 000
      ["cash", "30000.00", false],
      ["remaining", "25000.00", false], // 40 000 − 10 000 − 5 000
      ["maxGrant", "26000.00", false],
    ]);
    expect(grant(project)).toBe("24000.00");
  });

  it("is never for more than the cash costs", () => {
    expect(grant(january({ participants: [], income: [] }))).toBe("30000.00");
    expect(
      grant(january({ income: [{ id: "sale", amount: decimal("500"), month: month("2011-01") }] })),
    ).toBe("29500.00");
  });

  it("is never above the call's maximum grant", () => {
    expect(grant(january({ call: { maxGrant: decimal("1234.50") } }))).toBe("1234.50");
  });

  it("leaves out the bounds that no fact gives", () => {
    expect(bounds(january()).map(([bound]) => bound)).toEqual(["cash", "remaining"]);
  });

  it("is bound by every bound that is as small as the smallest", () => {
    expect(bounds(january({ call: { maxGrant: decimal("30000") } }))).toEqual([
      ["cash", "30000.00", true],
      ["remaining", "30000.00", true],
      ["maxGrant", "30000.00", true],
    ]);
  });

  it("from a share is cut to whole kronor", () => {
    // 0.43 × 33 333.33 = 14 333.3319
    expect(grant(purchase("33333.33", { call: { minCoFinancingShare: decimal("0.57") } }))).toBe("14333.00");
  });

  it("from a share is not cut a krona short by floating point", () => {
    // (1 − 0.9) × 10 is 0.9999999999999998 in floating point
    expect(grant(purchase("10", { call: { minCoFinancingShare: decimal("0.9") } }))).toBe("1.00");
  });

  it("of what remains stands in öre, so that the budget balances", () => {
    const { financing } = calculate(purchase("33333.33", { financing: { cash: cash("10000.50") } }));
    expect([oreToText(financing.grant), financing.balance]).toEqual(["23332.83", 0]);
  });

  it("does not shrink for a key, which shares only what is left afterwards", () => {
    const project = january({
      call: { minCoFinancingShare: decimal("0.4") },
      financing: { cash: [{ id: "key", organisation: "regionen", key: decimal("1") }] },
    });
    expect(grant(project)).toBe("24000.00");
  });

  it("is nothing where more is given than the project costs", () => {
    const project = january({ financing: { cash: cash("31000") } });
    expect(bounds(project)).toEqual([
      ["cash", "30000.00", false],
      ["remaining", "-1000.00", true],
    ]);
    expect(grant(project)).toBe("0.00");
  });

  it("is nothing for a negative total, whose share is cut away from zero", () => {
    const project = purchase("100", {
      income: [{ id: "sale", amount: decimal("900.01"), month: month("2011-01") }],
      call: { minCoFinancingShare: decimal("0.4") },
    });
    expect(bounds(project)).toEqual([
      ["maxShare", "-481.00", false], // 0.6 × −800.01 = −480.006
      ["cash", "-800.01", true],
      ["remaining", "-800.01", true],
    ]);
    expect(grant(project)).toBe("0.00");
  });
});

describe("a fixed grant", () => {
  it("is as stated, rounded to öre, beside the bounds that it may break", () => {
    const project = january({
      call: { maxGrant: decimal("20000") },
      financing: { cash: [], grant: { mode: "fixed", amount: decimal("35000.005") } },
    });
    expect(grant(project)).toBe("35000.01");
    expect(bounds(project)).toEqual([
      ["cash", "30000.00", false],
      ["remaining", "30000.00", false],
      ["maxGrant", "20000.00", true],
    ]);
  });
});
