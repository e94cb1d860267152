import { type CashFlowTerms, type Project } from "../../../src/budget";
import { aCost, aProject, date, decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";

/**
 * 120 000 kr over 2016, 10 000 kr a month, wholly paid by the grant: with quarterly claims and two months' lag the
 * shortage is at its deepest in the month before a payment, when four months of costs have no money yet.
 */
function paidInArrears(cashFlow?: CashFlowTerms): Project {
  return aProject({
    project: { programme: "esf-2014-2020", start: date("2016-01-01"), end: date("2016-12-31") },
    costs: [aCost({ unitPrice: decimal("10000"), profile: "monthly" })],
    financing: { grant: { mode: "fixed", amount: decimal("120000") }, cash: [] },
    ...(cashFlow === undefined ? {} : { cashFlow }),
  });
}

function owning(ownMeans: string, terms: CashFlowTerms = {}) {
  return findingOf("cash.need", paidInArrears({ ...terms, ownMeans: decimal(ownMeans) }));
}

describe("cash.need", () => {
  test("own means of exactly the need pass", () => {
    const finding = owning("40000");
    expect(finding).toMatchObject({ status: "pass", actual: "40000.00", limit: "40000.00" });
    expect(sentencesOf(finding).sv).toMatch(
      /saknas 40 000 kr, i april 2016; era egna medel, 40 000 kr, räcker/,
    );
  });

  test("an öre less is too little", () => {
    expect(owning("39999.99")).toMatchObject({
      status: "fail",
      severity: "warning",
      gap: "0.01",
      unit: "kr",
    });
  });

  test("the sentence says how much, in which month, and what is stated", () => {
    const finding = owning("30000");
    expect(finding.details).toEqual({ month: "2016-04", from: "2016-01", to: "2017-01" });
    expect(sentencesOf(finding).sv).toMatch(
      /saknas 40 000 kr, i april 2016; ni har angett 30 000 kr.*10 000 kr till/,
    );
    expect(sentencesOf(finding).en).toMatch(
      /SEK 40,000 is missing, in April 2016; you have stated SEK 30,000.*SEK 10,000/,
    );
  });

  test("claims more often mend it, the least change first", () => {
    expect(owning("30000").fix?.map(({ adjustments }) => adjustments)).toEqual([
      [{ kind: "claims", claimMonths: 2 }],
      [{ kind: "claims", claimMonths: 1 }],
    ]);
    expect(owning("20000").fix?.map(({ adjustments }) => adjustments)).toEqual([
      [{ kind: "claims", claimMonths: 1 }],
    ]);
  });

  test("where not even a claim every month is enough, nothing is proposed", () => {
    expect(owning("10000")).toMatchObject({ status: "fail" });
    expect(owning("10000").fix).toBeUndefined();
  });

  test("without stated means it is unknown whether the need is carried", () => {
    const finding = findingOf("cash.need", paidInArrears({}));
    expect(finding).toMatchObject({ status: "unknown", missing: ["cashFlow.ownMeans"], actual: "40000.00" });
    expect(sentencesOf(finding).sv).toMatch(
      /40 000 kr, i april 2016 \(underskott från januari 2016 till januari 2017\).*egna medel/,
    );
    expect(sentencesOf(finding).en).toMatch(/SEK 40,000 is missing, in April 2016.*means of your own/);
  });

  test("without a need nothing has to be stated", () => {
    const project = paidInArrears({});
    const cash = [
      { id: "f1", organisation: "kommunen", amount: decimal("10000"), profile: "monthly" } as const,
    ];
    const finding = findingOf("cash.need", {
      ...project,
      financing: { grant: { mode: "fixed", amount: decimal("0") }, cash },
    });
    expect(finding).toMatchObject({ status: "pass", actual: "0.00" });
    expect(sentencesOf(finding).sv).toContain("Pengarna räcker");
    expect(sentencesOf(finding).en).toContain("money in every month");
  });

  test("a project without terms of payment has no cash flow to judge", () => {
    expect(findingOf("cash.need", paidInArrears()).status).toBe("notApplicable");
  });
});
