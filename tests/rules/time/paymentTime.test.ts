import { type CashFlowTerms, type ProjectFacts } from "../../../src/budget";
import { aCost, decimal, month } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { projectOf } from "./projectOf";

interface Plan {
  readonly terms?: CashFlowTerms;
  readonly end?: string;
  readonly programme?: ProjectFacts["programme"];
}

/** A project of 2023, claimed by the quarter unless the terms say otherwise. */
function payment({ terms, end = "2023-12-31", programme = "esf-plus-2021-2027" }: Plan) {
  const project = projectOf(
    { programme, start: "2023-01-01", end },
    {
      costs: [aCost({ unitPrice: decimal("120000") })],
      financing: { grant: { mode: "fixed", amount: decimal("60000") }, cash: [] },
      ...(terms === undefined ? {} : { cashFlow: terms }),
    },
  );
  return findingOf("time.payment", project);
}

describe("time.payment", () => {
  test("two months' lag is 31 or 32 days from the period's last day to the month of payment", () => {
    expect(payment({ terms: { lagMonths: 2 } })).toMatchObject({
      status: "pass",
      actual: "32",
      limit: "80",
      unit: "days",
    });
  });

  // Whole months never come to 80 days exactly: three are at most 63, four at least 90.
  test("three months' lag keeps within the law, four do not", () => {
    expect(payment({ terms: { lagMonths: 3 } })).toMatchObject({ status: "pass", actual: "63" });
    expect(payment({ terms: { lagMonths: 4 } })).toMatchObject({
      status: "fail",
      severity: "info",
      actual: "93",
      gap: "13",
    });
  });

  test("the claim that waits longest counts, and the longest lag within the law mends it", () => {
    const finding = payment({ terms: { lagMonths: 5 } });
    expect(finding.details).toEqual({ period: "2023-06-30", payment: "2023-11-01" });
    expect(finding.fix?.map(({ adjustments }) => adjustments)).toEqual([[{ kind: "claims", lagMonths: 3 }]]);
    expect(sentencesOf(finding).sv).toMatch(/124 dagar från periodens slut 2023-06-30.*inom 80 dagar/);
    expect(sentencesOf(finding).en).toMatch(
      /124 days from the end of the period, 2023-06-30.*within 80 days/,
    );
  });

  test("a last period that ends inside a month is counted from the project's last day", () => {
    const finding = payment({ terms: { claimMonths: 12, lagMonths: 3 }, end: "2023-10-05" });
    expect(finding).toMatchObject({
      status: "fail",
      actual: "88",
      details: { period: "2023-10-05", payment: "2024-01-01" },
    });
  });

  test("a claim that only settles the advance waits for no money", () => {
    const advance = { amount: decimal("60000"), month: month("2023-01") };
    expect(payment({ terms: { lagMonths: 4, advance } }).status).toBe("notApplicable");
  });

  test("without a plan of payments, and before 2021–2027, it does not apply", () => {
    expect(payment({}).status).toBe("notApplicable");
    expect(payment({ terms: { lagMonths: 4 }, programme: "esf-2014-2020" }).status).toBe("notApplicable");
  });
});
