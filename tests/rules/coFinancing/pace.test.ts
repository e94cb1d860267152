import { type CashLine, type Project } from "../../../src/budget";
import { aCost, aProject, date, decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";

/** 10 000 kr of costs in every month of 2011, half of it borne by the region, with a claim each quarter. */
function claimed(cash: Partial<CashLine>, parts: Partial<Project> = {}): Project {
  return aProject({
    costs: [aCost({ unitPrice: decimal("10000"), profile: "monthly" })],
    financing: {
      grant: { mode: "fixed", amount: decimal("60000") },
      cash: [{ id: "f1", organisation: "regionen", amount: decimal("60000"), profile: "monthly", ...cash }],
    },
    cashFlow: { claimMonths: 3 },
    ...parts,
  });
}

const inSteps = (amount: string, start: string): CashLine => ({
  id: start,
  organisation: "regionen",
  amount: decimal(amount),
  profile: "start",
  start: date(start),
});

describe("cofin.pace", () => {
  test("passes co-financing that comes as the costs do", () => {
    const project = claimed({ amount: decimal("5000") });
    expect(findingOf("cofin.pace", project).status).toBe("pass");
  });

  /** A quarter's share of the costs is 15 000 kr; the rest comes in July, so that June is where it may lag. */
  function byJune(amount: string, rest: string): Project {
    const cash = [inSteps(amount, "2011-06-01"), inSteps(rest, "2011-07-01")];
    return claimed({}, { financing: { grant: { mode: "fixed", amount: decimal("60000") }, cash } });
  }

  test("passes exactly one claim period behind and fails one öre further", () => {
    expect(findingOf("cofin.pace", byJune("15000", "45000")).status).toBe("pass");
    expect(findingOf("cofin.pace", byJune("14999.99", "45000.01"))).toMatchObject({
      status: "fail",
      severity: "warning",
      actual: "14999.99",
      limit: "15000.00",
      gap: "0.01",
      details: { month: "2011-06", months: ["2011-06"] },
    });
  });

  test("counts what is not cash when it arises", () => {
    const late = byJune("14000", "46000");
    const withTime = {
      ...late,
      inKind: [{ id: "k1", organisation: "staten", amount: decimal("3000"), end: date("2011-03-31") }],
    };
    expect(findingOf("cofin.pace", late).status).toBe("fail");
    expect(findingOf("cofin.pace", withTime).status).toBe("pass");
  });

  test("names the worst of several claims, and proposes even payments", () => {
    const atTheEnd = claimed({ amount: decimal("60000"), profile: "end" });
    const finding = findingOf("cofin.pace", atTheEnd);
    expect(finding).toMatchObject({
      actual: "0.00",
      limit: "30000.00",
      details: { month: "2011-09", months: ["2011-06", "2011-09"] },
    });
    expect(finding.fix?.[0]?.adjustments).toEqual([
      { kind: "line", list: "financing.cash", id: "f1", field: "profile", value: "even" },
    ]);
    const { sv, en } = sentencesOf(finding);
    expect(sv).toMatch(/september 2011.*nått 0 kr.*30 000 kr.*Be medfinansiärerna/);
    expect(en).toMatch(/September 2011.*SEK 30,000.*Ask the co-financiers/);
  });

  test("cannot tell without terms of payment", () => {
    const { cashFlow, ...silent } = claimed({});
    expect(cashFlow).toBeDefined();
    expect(findingOf("cofin.pace", silent)).toMatchObject({ status: "unknown", missing: ["cashFlow"] });
  });

  test("does not apply without a grant", () => {
    const ungranted = claimed(
      {},
      { financing: { grant: { mode: "fixed", amount: decimal("0") }, cash: [] } },
    );
    expect(findingOf("cofin.pace", ungranted).status).toBe("notApplicable");
  });
});
